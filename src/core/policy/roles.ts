import { simplified } from '../values/simplified';
import { nameKey } from './names';
import type { PersonRole } from './rosters';

export const PERSON_ROLES = [
  '总经理', '管理部经理', '部门经理', '主管', '内勤', '调度员', '驾驶员',
  '电讯管理员', '电脑主管', '印章管理人', '高层管理', '员工',
] as const satisfies readonly PersonRole[];

const OTHER_WORDS: Readonly<Record<string, PersonRole>> = {
  司机: '驾驶员', 专职驾驶员: '驾驶员', 专职司机: '驾驶员',
  职员: '员工', 普通员工: '员工', 一般员工: '员工',
  经理: '部门经理', 部门负责人: '部门经理', 部长: '部门经理',
  管理部部长: '管理部经理', 管理部负责人: '管理部经理',
  // Who leads a school, a plant or a bureau does there what the general manager does here; his office is the administration.
  总裁: '总经理', 院长: '总经理', 校长: '总经理', 厂长: '总经理', 局长: '总经理', 馆长: '总经理', 场长: '总经理', 园长: '总经理', 社长: '总经理',
  行政部经理: '管理部经理', 行政经理: '管理部经理', 综合部经理: '管理部经理', 办公室主任: '管理部经理', 综合办主任: '管理部经理', 院办主任: '管理部经理', 校办主任: '管理部经理', 厂办主任: '管理部经理', 局办主任: '管理部经理', 总务主任: '管理部经理',
  科长: '部门经理', 处长: '部门经理', 股长: '部门经理', 课长: '部门经理', 车间主任: '部门经理', 科室主任: '部门经理', 部门主任: '部门经理',
  副院长: '高层管理', 副校长: '高层管理', 副厂长: '高层管理', 副局长: '高层管理', 副总裁: '高层管理',
  副总经理: '高层管理', 副总: '高层管理', 董事长: '高层管理', 高管: '高层管理',
  印章管理员: '印章管理人', 印章保管人: '印章管理人', 车辆调度员: '调度员', 调度: '调度员',
};

/** The roster's role that the words mean; null when they mean none of them. */
export function roleOf(words: string): PersonRole | null {
  const key = simplified(nameKey(words));
  return PERSON_ROLES.find((role) => role === key) ?? OTHER_WORDS[key] ?? null;
}
