import type { Fields } from '../../core/records/field';

/** Meals, fuel and the costs on the way. */
export const moneyColumns = {
  mealAllowance: {
    type: 'money', zh: '误餐补贴', en: 'Meal allowance', unit: 'yuan', summed: true,
    headers: ['误餐费', '误餐补贴(元)', '误餐补助', '误餐', '餐补', '餐费补贴', '司机误餐补贴', '驾驶员误餐补贴', '司机补贴', '误餐补贴金额', '驾驶员补贴', '餐贴', '司机误餐', '误餐费(元)', '伙食补贴', '补贴', '出车补贴', '用餐补贴', 'Meal Allowance (CNY)', 'Meal', 'Meal Subsidy', 'Driver Meal', 'Meals', 'Driver Allowance', 'Meal Money', 'Meal Pay', 'Meal Expense', 'Allowance', '饭补', '饭贴', '餐费', '伙食费', '膳食补贴', 'Food Allowance'],
    not: ['已安排', '就餐', '次数', '是否', '交通', '电话', '加班', '海拔', '高原', '高温', '住宿', '差旅', '里程', '夜班', '通讯', '话费', 'provided', 'arranged'],
  },
  mealProvided: {
    type: 'yesNo', zh: '已安排就餐', en: 'Meal provided',
    headers: ['管饭', '有饭吃', '对方管饭', '已管餐', '已在外用餐', '是否安排就餐', '安排就餐', '是否安排用餐', '已安排用餐', '安排用餐', '是否就餐', '参加就餐', '是否参加就餐', '就餐安排', '用餐安排', '已就餐', '是否供餐', '供餐', '是否提供餐食', '是否已安排就餐', '已供餐', 'Meal Arranged', 'Meal Given', 'Meal Included', 'Meals Provided', 'Fed', 'Meal Supplied', 'Was Meal Provided'],
    not: ['补贴', '费', '元', 'allowance', 'subsidy'],
  },
  oneWay: {
    type: 'yesNo', zh: '单程接送', en: 'One way',
    headers: ['只送不接', '单边', '只送一趟', '单送', '单边送货', '单程', '是否单程', '单程接送否', '是否单程接送', '单程/往返', '是否单趟', '单趟接送', '单趟', '仅单程', '单程否', 'One-way', 'One Way Trip', 'Is One Way', 'Single Trip', 'One-way Run', 'One Way Run', 'One-way?'],
    not: ['公里', '里程', '费', 'km', 'mile', 'distance'],
  },
  fuelLitres: {
    type: 'number', zh: '加油升数', en: 'Fuel litres', unit: 'litre', summed: true,
    headers: ['本次加油量', '加注油量', '本次加油升数', '加油量', '加油量(L)', '加油(升)', '加油数量', '用油量', '用油量(升)', '加油升', '加油数', '升数', '油量', '油料(升)', '加油(L)', '加油公升', '加油量(升)', '加油升数(L)', '燃油量', '加注升数', '燃油(升)', '耗油量', '油升数', '加油', 'Liters', 'Litres', 'Fuel', 'Fuel (L)', 'Fuel Liters', 'Fuel Volume', 'Fuel Added', 'Gallons', 'Fuel Quantity', 'Litres of Fuel', 'Fuel Qty', 'Fuel Filled', 'Petrol (L)', 'Refuel (L)', 'Fuel Added (L)', 'Liters Filled', 'Fuel (Litres)', 'Volume (L)'],
    not: ['金额', '元', '费', '卡', '单价', '百公里', '地点', '站', '余', '里程', '日期', '标准', '油耗', 'cost', 'price', 'amount', 'card', 'station', 'per', 'level', 'type', '/100', 'economy'],
  },
  fuelCost: {
    type: 'money', zh: '油费', en: 'Fuel cost', unit: 'yuan', summed: true,
    headers: ['加油金额', '加油费', '油费(元)', '加油金额(元)', '加油费用', '燃油费', '油款', '油料费', '汽油费', '油费金额', '加油(元)', '加油款', '油钱', '燃油费用', '燃料费', '油资', '加油费(元)', '燃油费(元)', 'Fuel Amount', 'Fuel Expense', 'Gas Cost', 'Gas', 'Petrol Cost', 'Fuel Total', 'Cost of Fuel', 'Fuel Spend', 'Fuel Charge', 'Fuel Cost (CNY)', 'Gasoline Cost', 'Gas Expense', 'Fuel (CNY)'],
    not: ['单价', '升', '卡号', '余额', '数量', 'price', 'per', 'litre', 'liter', 'card'],
  },
  toll: {
    type: 'money', zh: '过路费', en: 'Toll', unit: 'yuan', summed: true,
    headers: ['路桥费', '过桥费', '过路过桥费', '路桥费(元)', '通行费', '过桥过路费', '高速费', '过路费(元)', '路费', '高速通行费', '路桥', '过路桥费', '过路/过桥费', 'ETC', 'ETC费', '路桥通行费', '高速公路费', '通行费(元)', '过路费用', 'Tolls', 'Toll Fee', 'Road Toll', 'Tolls (CNY)', 'Toll Charge', 'Toll Fees', 'Highway Toll', 'Bridge Toll', 'Road Tolls'],
    not: ['停车', '付款', '支付', 'parking', 'payer'],
  },
  parking: {
    type: 'money', zh: '停车费', en: 'Parking', unit: 'yuan', summed: true,
    headers: ['停车费(元)', '泊车费', '停车', '停车费用', '停车金额', '停泊费', 'Parking Fee', 'Parking Cost', 'Parking (CNY)', 'Parking Fees', 'Parking Charge', 'Parking Expense'],
    not: ['地点', '时间', '位置', '场', '过路', '路桥', 'location', 'place', 'lot', 'toll'],
  },
} as const satisfies Fields;
