import { simplified } from '../../core/values/simplified';

interface Named {
  readonly name: string | null;
  readonly category: string | null;
}

const COMPUTER = /电脑|计算机|微机|笔记本|台式机|(?:联想|戴尔|惠普|华硕|宏碁|方正)台式|台机(?!床)|一体机|工作站|服务器|伺服器|笔电|品牌机|组装机|兼容机|工控机|瘦客户机|云终端|上网本|启天|扬天|^(?:手提|本本|平板)$|(?:^|[^\u4e00-\u9fff])主机$|^主机|laptop|desktop|notebook|computer|workstation|\bserver\b|\bpc\b|macbook|imac|mac mini|\bipad|surface (?:pro|go|laptop)|chromebook|think(?:pad|centre)|ideapad|optiplex|latitude \d|elite(?:desk|book)|pro(?:desk|book)|all-in-one(?! print)/i;
const PERIPHERAL = /打印机|印表机|打印一体机|多功能一体机|显示器|显示屏|液晶屏|(?:电脑|计算机)(?:音箱|音响|耳机|屏幕)|扫描仪|高拍仪|扫描枪|扫码枪|条码枪|键盘|键鼠|鼠标|滑鼠|硬盘|u盘|优盘|绘图仪|(?:绘图|手绘|手写|数位|压感|签名|签字)[板屏]|触控板|轨迹球|电子签名|摄像头|会议(?:平板|全向麦|麦克风)|耳麦|采集卡|显卡|内存条|无线网卡|上网卡|随身wi-?fi|\bnas\b|网络存储|磁盘阵列|加密狗|翻页笔|投屏器|标签(?:打印)?机|打码机|ups|不间断电源|路由器|交换机|集线器|光猫|扩展坞|光驱|刻录机|读卡器|printer|monitor|scanner|keyboard|\bmouse\b|hard (?:disk|drive)|usb drive|router|docking|webcam|headset|(?:drawing|graphics|pen) tablet|trackpad|\bssd\b|\bdongle\b|\bdisplay\b(?! (?:rack|case|stand|cabinet|shelf))/i;
/** Named after a computer, and none. */
const FURNITURE = /(?:电脑|计算机|笔记本|服务器|主机)(?:桌|椅|台|包|柜|机柜|机架|架|支架|箱|锁|膜|软件|系统软件|书|教材|教室|配件|电源|网络|房|散热)|computer (?:desk|chair|table)|(?:空调|电话|监控|消防|音响|对讲|报警)主机|(?:laptop|notebook) (?:bag|stand)|复印一体机|鼠标垫|键盘托|显示器支架|墨盒|硒鼓|打印纸|监控(?:摄像|显示)|(?:软皮|硬皮|纸质|线圈|胶装|会议)笔记本|笔记本\(纸|(?:一体机|工作站)[柜台]|电脑(?:横机|绣花|裁|缝纫|针|雕|验光)|托管|paper notebook|notebook \(paper|desktop organi|mouse ?pad|monitor (?:arm|stand)|printer paper|cartridge/i;

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
  return PERIPHERAL.test(name) || isComputer(asset) || (OUTER.test(plain(asset.category)) && !NO_COMPUTER.test(name));
}

/** A category that is nothing but what is connected to computers. */
const OUTER = /外设|外部设备|外围设备|周边(?:设备|配件)|(?:电脑|计算机)(?:附属设备|附件|配件)|\bperipherals?\b/i;

/** Things that lists file under 计算机设备 for want of a better place. */
const NO_COMPUTER = /投影|复印|传真|电话|相机|空调|碎纸|桌|椅|柜|车|软件|projector|copier|phone|camera|software/i;

function plain(text: string | null): string {
  return text === null ? '' : simplified(text.normalize('NFKC')).replace(/\s+/g, ' ').trim();
}
