import type { Fields } from '../../core/records/field';

/** Odometer, distance and the minutes by which a trip is judged. */
export const distanceColumns = {
  startKm: {
    type: 'number', zh: '出车里程', en: 'Start km', unit: 'km',
    headers: [
      '起始里程', '起始公里', '起始公里数', '出车公里', '出车公里数', '出车里程数', '出发里程', '出发公里数', '发车里程', '开始里程', '开始公里数', '起始里程数', '出车里程表', '出车里程表数', '出车前里程', '出车前公里数', '出车时里程', '出车时里程表读数', '起始码表', '起始表数', '起码', '起始读数', '出车码表', '出车码表数', '里程表起始数', '里程表起', '里程表(起)', '里程起', '起里程', '起点里程', '起程公里数', '始里程', '里程表读数出车', '里程表数出车', '里程表出车', '里程出车', '公里数出车', '路码表起', '起始路码', '出车路码', '原里程', '上次里程', '取车里程', '里程表数(出)', '用车前里程', '行车前里程', '起公里',
      'Odometer Start', 'Start Odometer', 'Starting Odometer', 'Start Mileage', 'Starting Mileage', 'Beginning Odometer', 'Beginning Mileage', 'Odometer Out', 'Mileage Start', 'Mileage Out', 'Km Start', 'Start Km', 'Starting Km', 'Km Out', 'Odometer Begin', 'Opening Odometer', 'Opening Mileage', 'Odometer Reading Start', 'Odometer (Start)', 'Initial Odometer', 'Begin Odometer', 'Meter Start', 'Odometer at Departure', 'Departure Odometer', 'Odometer Before',
      '走时里程', '走时表数', '起表', '出库表底', '出车表底', '起程表数', '始公里', '始表数', '出表',
    ],
    not: ['返回', '回车', '收车', '终止', '结束', '时间', '地点', '止里程', 'end', 'return', 'time', 'location', 'finish', 'total'],
  },
  endKm: {
    type: 'number', zh: '返回里程', en: 'End km', unit: 'km',
    headers: [
      '回车里程', '回车公里', '回车公里数', '收车里程', '收车公里数', '收车里程数', '终止里程', '终止公里', '终止公里数', '结束里程', '结束公里数', '返回公里', '返回公里数', '返回里程数', '返回里程表', '返回里程表数', '返回时里程', '返回时里程表读数', '回程里程', '截止里程', '终止码表', '终止表数', '止码', '终止读数', '返回码表', '回车码表', '收车码表', '里程表终止数', '里程表止', '里程表(止)', '里程止', '止里程', '终点里程', '归队里程', '还车里程', '到达里程', '里程表读数返回', '里程表数返回', '里程表返回', '里程表回车', '里程返回', '里程回车', '公里数返回', '路码表止', '终止路码', '回车路码', '现里程', '里程表数(回)', '用车后里程', '行车后里程', '收车里程表数', '止公里', '终里程', '回场里程',
      'Odometer End', 'End Odometer', 'Ending Odometer', 'End Mileage', 'Ending Mileage', 'Odometer In', 'Mileage End', 'Mileage In', 'Km End', 'End Km', 'Ending Km', 'Km In', 'Closing Odometer', 'Closing Mileage', 'Odometer Finish', 'Odometer Reading End', 'Odometer (End)', 'Final Odometer', 'Finish Odometer', 'Return Mileage', 'Return Km', 'Odometer Return', 'Meter End', 'Odometer at Return', 'Return Odometer', 'Odometer After', 'Odometer Stop',
      '回来里程', '回时表数', '止表', '入库表底', '回车表底', '返程表数', '末公里', '末表数', '终表数', '回表',
    ],
    not: ['出车', '起始', '出发', '时间', '地点', '开始', 'start', 'begin', 'time', 'location', 'out', 'total'],
  },
  km: {
    type: 'number', zh: '行驶公里', en: 'Distance', unit: 'km', summed: true, required: { unless: [['startKm', 'endKm']] },
    headers: [
      '行驶里程', '行驶公里数', '公里数', '里程数', '里程', '行驶里程数', '实际里程', '本次里程', '本次公里数', '本次行驶里程', '行程公里', '行程公里数', '行车里程', '行车公里', '行车公里数', '用车里程', '用车公里数', '公里', '实际公里', '实际公里数', '实际行驶里程', '实际行驶公里', '行驶数', '往返公里', '往返里程', '往返公里数', '行程里程', '行程', '运行里程', '里程合计', '合计里程', '里程小计', '实驶里程', '实驶公里', '总里程', '出车里程合计', '总公里数',
      'Miles', 'MILES*', 'Distance (km)', 'Kilometres', 'Kilometers', 'KM', 'Km Driven', 'Kms', 'Total Miles', 'Trip Miles', 'Total KM', 'Mileage', 'Distance Travelled', 'Distance Traveled', 'Trip Distance', 'Miles Driven', 'Kilometers Driven', 'Business Miles', 'Total Distance', 'Total Mileage', 'Trip Mileage', 'Km Travelled', 'Net Km', 'Distance Driven',
      '跑了多少', '跑了多少公里', '跑多少', '里程计', 'Run (km)',
    ],
    not: ['出车里程', '返回里程', '起始', '终止', '回车里程', '收车', '油耗', '百公里', '累计', '里程表', '码表', '补贴', '单价', '出车公里', '返回公里', '上次', '止里程', '起里程', '等候', 'odometer', 'start', 'end', 'per 100', 'rate', 'reimburs', 'per km', 'per mile', 'l/100', 'out', 'cumulative'],
  },
  waitMinutes: {
    type: 'number', zh: '等候分钟', en: 'Waiting minutes', unit: 'minute',
    headers: ['同一地点等候', '同一地点等候时间', '在一地停等', '停等', 
      '等候时间', '等候时长', '等待时间', '等待分钟', '等待时长', '停留时间', '停留分钟', '逗留时间', '逗留分钟', '等候(分钟)', '等候时间(分)', '等候时间(分钟)', '候车时间', '候车分钟', '等候', '同一地点逗留分钟', '停留时长', '等候分', '等待(分)', '原地等候', '等候时间(小时)', '逗留时长', '停车等候',
      'Waiting', 'Wait Time', 'Waiting Time', 'Wait Minutes', 'Wait (min)', 'Waiting (min)', 'Wait Mins', 'Idle Time', 'Waiting Time (min)', 'Standby Minutes', 'Minutes Waited', 'Stopover Minutes', 'Wait',
      '等了几分钟', '等了多久', '等了多长时间', '待命分钟', '驻留分钟', 'Idle', 'Idle (min)', 'Idle Minutes', 'Standby', 'Standby (min)',
    ],
    not: ['费', '地点', 'fee', 'charge', 'cost', 'location'],
  },
  cyclingMinutes: {
    type: 'number', zh: '骑行分钟', en: 'Cycling minutes', unit: 'minute',
    headers: ['骑车需要', '骑行需要', '骑车约需', '骑车多久', '骑车要多久', '骑车多少分钟能到', '骑行时间', '骑车分钟', '骑车时间', '自行车程', '自行车程(分钟)', '自行车时间', '自行车分钟', '骑行时长', '骑行(分钟)', '骑行', '骑车时长', '自行车程分钟', '单车分钟', '单车时间', '骑自行车时间', '骑自行车分钟', '自行车行程', 'Cycling', 'Cycling Time', 'Cycling (min)', 'Bike Minutes', 'Bicycle Minutes', 'Bike Time', 'Cycling Time (min)', 'Bicycle Time', 'Minutes by Bicycle', 'Bike (min)'],
  },
  transfers: {
    type: 'whole', zh: '换乘次数', en: 'Transfers', unit: 'piece',
    headers: ['转几趟', '换几趟车', '倒几回车', '公交转几次', '地铁公交换乘数', '公交换乘次数', '换乘', '换车次数', '公交换乘', '公交换车次数', '换乘数', '公交需换乘次数', '需换乘次数', '乘公交换车次数', '转车次数', '公交转车次数', '换乘(次)', '公交换车', '倒车次数', 'Bus Changes', 'Bus Transfers', 'Changes', 'Number of Transfers', 'No. of Transfers', 'Transit Changes', 'Transfers Needed', 'Transit Transfers'],
  },
} as const satisfies Fields;
