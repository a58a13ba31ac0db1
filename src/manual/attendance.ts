import type { Clause } from './clause';
import { citing, computed, notYet, person } from './coverage';

const cite = citing('工作时间与考勤', 'Working hours and attendance');
const attendance = notYet('考勤', 'attendance record');
const leave = notYet('请假登记', 'register of leave');

/** Chapter 二 of 电商部规章制度, and the item on leave of 电子商务部规章制度. */
export const ATTENDANCE = {
  'att.1.1': {
    cite: cite('1.1', '1.1'),
    summary: { zh: '周一至周五九点到十八点上班，十二点到十三点午休', en: 'work is from nine to six, Monday to Friday, with lunch from twelve to one' },
    coverage: [computed('工作时间是参数，加班用车据此判断', 'the hours are parameters by which overtime use of cars is judged'), attendance],
  },
  'att.1.2': {
    cite: cite('1.2', '1.2'),
    summary: { zh: '时间可按需要调整，须先与上级沟通并获准', en: 'hours may be changed with the superior’s prior approval' },
    coverage: [
      computed('调整后的时间按生效日期写入参数', 'changed hours are parameters with an effective date'),
      person('是否获准，须由人核对', 'whether it was approved is for a person to check'),
    ],
  },
  'att.1.3': {
    cite: cite('1.3', '1.3'),
    summary: { zh: '法定节假日照国家规定', en: 'public holidays are those of the state' },
    coverage: [computed('工作日按国务院的放假与调休安排计算', 'working days follow the State Council’s holidays and make-up days')],
  },
  'att.2': {
    cite: cite('2', '2'),
    summary: { zh: '考勤制度', en: 'attendance' },
    coverage: [attendance],
  },
  'att.2.1': {
    cite: cite('2.1', '2.1'),
    summary: { zh: '按时签到，保持良好出勤', en: 'sign in on time' },
    coverage: [attendance],
  },
  'att.2.2': {
    cite: cite('2.2', '2.2'),
    summary: { zh: '迟到、早退记入考勤，严重的受罚', en: 'lateness and leaving early are recorded, and punished when serious' },
    coverage: [attendance],
  },
  'att.2.3': {
    cite: cite('2.3', '2.3'),
    summary: { zh: '请假要事先报告并获准', en: 'leave is asked for and approved beforehand' },
    coverage: [leave],
  },
  'att.2.4': {
    cite: cite('2.4', '2.4'),
    summary: { zh: '连续三天不到又不请假，视为自动离职', en: 'three days in a row without work or leave count as resignation' },
    coverage: [attendance],
  },
  'leave.2': {
    cite: { zh: '管理制度 （二）', en: 'Management rules (2)' },
    summary: {
      zh: '请假至少早一天写条子，部门经理或主管同意才算；急事先打电话，事后补条；没准而不来算旷工',
      en: 'leave is asked for in writing a day ahead and approved; urgent leave by telephone with a slip later; otherwise it is absence',
    },
    coverage: [leave, attendance],
  },
} satisfies Record<string, Clause>;
