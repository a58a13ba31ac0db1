import { saysNothing } from '../../core/checks/names-in';
import type { FieldType } from '../../core/records/field';
import type { Policy } from '../../core/policy/policy';
import type { RosterId } from '../../core/policy/rosters';
import type { Words } from '../../core/words';

type World = Omit<Policy, 'parameter'>;

export interface NameRoster {
  readonly roster: RosterId;
  /** As the sheet of the roster is called. */
  readonly name: Words;
  knows(policy: World, name: string): boolean;
  all(policy: World): readonly string[];
}

/** Which roster a field's names stand on, by the field's type. */
export const ROSTER_OF: { readonly [T in FieldType]?: NameRoster } = {
  person: {
    roster: 'people',
    name: { zh: '人员', en: 'people' },
    // A role or a department in place of a name says who it was well enough.
    knows: (policy, name) => policy.people.known(name) || isRole(name) || policy.departments.canonical(name) !== null,
    all: (policy) => policy.people.names,
  },
  department: {
    roster: 'departments',
    name: { zh: '部门', en: 'departments' },
    knows: (policy, name) => policy.departments.canonical(name) !== null,
    all: (policy) => policy.departments.names,
  },
  plate: {
    roster: 'vehicles',
    name: { zh: '车辆', en: 'vehicles' },
    knows: (policy, name) => policy.vehicle(name) !== null,
    all: (policy) => policy.rows.vehicles.map((vehicle) => vehicle.plate),
  },
  seal: {
    roster: 'seals',
    name: { zh: '印章', en: 'seals' },
    knows: (policy, name) => policy.seals(name).length > 0,
    all: (policy) => policy.rows.seals.map((seal) => seal.name),
  },
};

/** The names in a cell that its roster does not know; `张三、李四` are two. */
export function unknownNames(policy: World, roster: NameRoster, cell: string): readonly string[] {
  if (saysNothing(cell) || cell === '同上' || roster.knows(policy, cell)) return [];
  const names = cell.split(SEPARATORS).map(bare).filter((name) => name !== '');
  const unknown = names.filter((name) => !roster.knows(policy, name));
  if (unknown.length === 0) return [];
  // 和 is a surname too, and a space may lie within a name: both part names only where every part is known.
  const finer = names.flatMap((name) => (roster.knows(policy, name) ? [name] : name.split(/[和与及\s]+/))).filter((name) => name !== '');
  return finer.every((name) => roster.knows(policy, name)) ? [] : unknown;
}

function isRole(name: string): boolean {
  return /^(副?(总|总经理|董事长|经理|主任|主管)|.{0,6}(部|中心|科|室|处)(经理|主管|主任|负责人)?|内勤|调度员?|驾驶员|司机|电讯管理员|电脑主管|印章管理(人|员)|高层管理|员工|值班员?|保安|前台)$/.test(name);
}

/** `张三(代)`, `张三等3人` → `张三` */
function bare(name: string): string {
  return name.replace(/[(（].{0,60}?[)）]/g, '').replace(/等\d*人?$/, '').trim();
}

const SEPARATORS = /[、,，;；/／+＋&＆|\n]+/;
