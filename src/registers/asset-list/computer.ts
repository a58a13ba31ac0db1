interface Named {
  readonly name: string | null;
  readonly category: string | null;
}

const COMPUTER = /电脑|计算机|微机|笔记本|台式机|一体机|工作站|服务器|(?:^|[^\u4e00-\u9fff])主机$|^主机|laptop|desktop|notebook|computer|workstation|\bserver\b|\bpc\b|macbook|imac|thinkpad/i;
const PERIPHERAL = /打印机|打印一体机|多功能一体机|显示器|显示屏|扫描仪|键盘|鼠标|硬盘|u盘|优盘|绘图仪|手写板|摄像头|ups|不间断电源|路由器|交换机|刻录机|读卡器|printer|monitor|scanner|keyboard|\bmouse\b|hard (?:disk|drive)|usb drive|router|docking/i;
/** Named after a computer, and none. */
const FURNITURE = /(?:电脑|计算机|笔记本|服务器|主机)(?:桌|椅|台|包|柜|机柜|机架|架|支架|箱|锁|膜|软件|系统软件|书|教材|教室|配件|电源|网络|房|散热)|computer (?:desk|chair|table)|(?:空调|电话|监控|消防|音响|对讲|报警)主机|(?:laptop|notebook) (?:bag|stand)|复印一体机/i;

/** A machine that somebody operates: by its name, else by its category. */
export function isComputer(asset: Named): boolean {
  const name = plain(asset.name);
  if (FURNITURE.test(name) || PERIPHERAL.test(name)) return false;
  if (COMPUTER.test(name)) return true;
  const category = plain(asset.category);
  return COMPUTER.test(category) && !/外设|外部设备|配件|耗材|附属|软件|家具/.test(category) && !NO_COMPUTER.test(name);
}

/** 6.3.5: computers and what is connected to them. */
export function isComputerOrPeripheral(asset: Named): boolean {
  const name = plain(asset.name);
  if (FURNITURE.test(name)) return false;
  return PERIPHERAL.test(name) || isComputer(asset) || /(?:电脑|计算机)(?:外设|外部设备|附属设备)/.test(plain(asset.category));
}

/** Things that lists file under 计算机设备 for want of a better place. */
const NO_COMPUTER = /投影|复印|传真|电话|相机|空调|碎纸|桌|椅|柜|车|软件|projector|copier|phone|camera|software/i;

function plain(text: string | null): string {
  return text === null ? '' : text.normalize('NFKC').replace(/\s+/g, ' ').trim();
}
