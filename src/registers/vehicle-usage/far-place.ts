/** Names of other cities: going there is going far, unless the policy counts them as local. */
export function otherCity(place: string, local: readonly string[]): string | null {
  const found = CITY.exec(place)?.[0] ?? null;
  return found === null || local.some((name) => name.includes(found)) ? null : found;
}

/** 北京路 and 上海银行 are not Beijing and Shanghai. */
const CITY = new RegExp(
  `(?:${[
    '漳州|泉州|福州|莆田|龙岩|三明|南平|宁德|晋江|石狮|南安|龙海|角美|长泰|漳浦|安溪|惠安|德化|永春|平潭|武夷山',
    '北京|上海|天津|重庆|广州|深圳|东莞|佛山|珠海|中山市|惠州|汕头|潮州|揭阳|梅州|南宁|海口|三亚|杭州|宁波|温州|义乌|金华|嘉兴|绍兴|台州',
    '南京|苏州|无锡|常州|南通|徐州|合肥|南昌|赣州|九江|长沙|武汉|郑州|济南|青岛|烟台|石家庄|太原|西安|成都|昆明|贵阳|兰州|沈阳|大连|长春|哈尔滨',
  ].join('|')})(?!路|街|大道|东路|西路|南路|北路|中路|银行|大厦|酒店|大酒店|饭店|小吃|城|花园|小区)`,
);
