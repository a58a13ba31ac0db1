import type { Clause } from './clause';
import { citing, computed, NO_TRACE, notYet, person, rules } from './coverage';

const cite = citing('电脑管理', 'Computers');
const inspection = notYet('电脑月检', 'monthly computer check');
const SETTINGS = person('电脑和网络的设置须由IT部到机查看', 'settings of computers and network must be looked at by the IT department');

export const SECTION_6 = {
  '6.1': {
    cite: cite('一', '1'),
    summary: { zh: '电脑、外设和软件由IT部统一购置、管理', en: 'the IT department buys and manages computers, peripherals and software' },
    coverage: [NO_TRACE],
  },
  '6.2.1': {
    cite: cite('二.1', '2.1'),
    summary: { zh: '硬件妥善保管，按规范开关机，注意养护', en: 'hardware is looked after and switched on and off properly' },
    coverage: [NO_TRACE],
  },
  '6.2.2': {
    cite: cite('二.2', '2.2'),
    summary: { zh: '电脑属公司财产，可以重新分配；IT部为每台建档', en: 'computers belong to the company; the IT department keeps a file on each' },
    coverage: [computed('资产台账按部门、类别、保管人合计电脑', 'the asset list totals computers by department, category and keeper'), person('每台是否都已建档，须与实物核对', 'whether every machine has a file must be compared on the spot')],
  },
  '6.2.3': {
    cite: cite('二.3', '2.3'),
    summary: { zh: '要添电脑先书面报IT部核查，获准后由专人选购', en: 'new equipment is requested in writing, examined and approved' },
    coverage: [person('书面申请不在登记表里，须由人核对', 'the written request is in no register: a person must compare')],
  },
  '6.2.4': {
    cite: cite('二.4', '2.4'),
    summary: { zh: '每台电脑有一名主要操作员，受过培训，由部门经理指派', en: 'each computer has a trained main operator named by the department manager' },
    coverage: [rules('asset/computer-operator'), person('是否受过培训，须由人核对', 'whether the operator was trained is for a person to check')],
  },
  '6.2.5': {
    cite: cite('二.5', '2.5'),
    summary: { zh: '出故障立即报IT部，并配合维修', en: 'faults are reported at once' },
    coverage: [NO_TRACE],
  },
  '6.2.6': {
    cite: cite('二.6', '2.6'),
    summary: { zh: '参数和软件不得擅改，大的改动书面报告、存档', en: 'settings are not changed without leave; great changes are reported and filed' },
    coverage: [SETTINGS],
  },
  '6.2.7': {
    cite: cite('二.7', '2.7'),
    summary: { zh: '重要文件加密码、做备份，电脑周围保持整洁', en: 'important files are protected and backed up; the place is kept clean' },
    coverage: [NO_TRACE],
  },
  '6.2.8': {
    cite: cite('二.8', '2.8'),
    summary: { zh: 'IT部每月检查系统、备份和保洁，不定期检修', en: 'the IT department checks systems, backups and cleaning every month' },
    coverage: [inspection],
  },
  '6.2.9': {
    cite: cite('二.9', '2.9'),
    summary: { zh: '使用电脑的人对网络资料和文件保密', en: 'users keep network material and files confidential' },
    coverage: [NO_TRACE],
  },
  '6.3.1': {
    cite: cite('三.1', '3.1'),
    summary: { zh: '电脑设开机口令，定期更换', en: 'computers have a password that is changed from time to time' },
    coverage: [SETTINGS],
  },
  '6.3.2': {
    cite: cite('三.2', '3.2'),
    summary: { zh: '口令不得随便告诉别人', en: 'passwords are not passed on' },
    coverage: [NO_TRACE],
  },
  '6.3.3': {
    cite: cite('三.3', '3.3'),
    summary: { zh: '外部门的人未经同意不得上机', en: 'people of other departments use a computer only with consent' },
    coverage: [NO_TRACE],
  },
  '6.3.4': {
    cite: cite('三.4', '3.4'),
    summary: { zh: '离开电脑时关闭正在处理的文件', en: 'open files are closed before leaving a computer' },
    coverage: [NO_TRACE],
  },
  '6.3.5': {
    cite: cite('三.5', '3.5'),
    summary: { zh: '未经许可不得开机箱、改动硬件或外借电脑', en: 'no opening, altering or lending of computers without permission' },
    coverage: [rules('asset/computer-loan'), person('机箱是否被打开，须到机查看', 'whether a case was opened must be seen on the spot')],
  },
  '6.3.6': {
    cite: cite('三.6', '3.6'),
    summary: { zh: '上班时不开工作以外的软件', en: 'no software unrelated to work in working hours' },
    coverage: [NO_TRACE],
  },
  '6.3.7': {
    cite: cite('三.7', '3.7'),
    summary: { zh: '未经许可不得进机房', en: 'no entering the machine room without permission' },
    coverage: [NO_TRACE],
  },
  '6.4.1': {
    cite: cite('四.1', '4.1'),
    summary: { zh: '信箱和上网由网络管理员统一设置，密码统一管理', en: 'mail and internet access are set up, and their passwords kept, by the network administrator' },
    coverage: [SETTINGS],
  },
  '6.4.2': {
    cite: cite('四.2', '4.2'),
    summary: { zh: '网络是查资料和通讯的工作工具，要守使用规定', en: 'the network is a tool for work and used by its rules' },
    coverage: [NO_TRACE],
  },
  '6.4.3': {
    cite: cite('四.3', '4.3'),
    summary: { zh: '服务器存有公司全部业务数据，非操作人员不得动', en: 'only its operators touch the server' },
    coverage: [NO_TRACE],
  },
  '6.4.4': {
    cite: cite('四.4', '4.4'),
    summary: { zh: '上网要遵守国家和厦门市的信息安全规定', en: 'internet use obeys the national and municipal security rules' },
    coverage: [NO_TRACE],
  },
  '6.4.5': {
    cite: cite('四.5', '4.5'),
    summary: { zh: '本职工作完成后才可上网查所需资料', en: "one's work comes before looking things up on the internet" },
    coverage: [NO_TRACE],
  },
} satisfies Record<string, Clause>;
