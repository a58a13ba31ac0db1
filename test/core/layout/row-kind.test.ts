import assert from 'node:assert/strict';
import { rowLabel } from '../../../src/core/layout/row-kind';

describe('what a leading text says of its row', () => {
  it('knows totals in every spelling', () => {
    const totals: Record<string, string> = {
      合计: 'total', 總計: 'grand', 小計: 'subtotal', '合      计': 'total', '合   计：': 'total', 小计: 'subtotal', '小 计': 'subtotal', 总计: 'grand', '总计：': 'grand', 累计: 'cumulative',
      本月合计: 'total', 本年累计: 'cumulative', 行政部合计: 'subtotal', '3月合计': 'total', '（合计）': 'total', '合计金额': 'total', '合计（元）': 'total', Total: 'total', 'Grand Total': 'grand', Subtotal: 'subtotal', 'Sub-total:': 'subtotal', 'TOTAL': 'total',
    };
    for (const [text, kind] of Object.entries(totals)) assert.deepEqual(rowLabel(text), { kind: 'total', total: kind }, text);
  });

  it('knows signatures and notes', () => {
    for (const text of ['制表人：张三', '制表：', '审核人: ', '负责人签字：', '部门负责人：李四', '备注：本表一式两份', '说明：1. 按月填写', '注：', '填表说明：', 'Prepared by: A', '截止日期：2026-06-30', '日期：', '製表：許雅芬', '覆核：', '核准：', '備註：一式兩份']) {
      assert.deepEqual(rowLabel(text), { kind: 'note' }, text);
    }
  });

  it('takes no record for either', () => {
    for (const text of ['合计金额核对函', '小计算器', '统计报表', '送审核材料', '审核报告', '张三', '行政部', '1', '设计院', '总计划书', 'Totally new', '会计师事务所', '备注栏更正', '累计折旧说明书', '設計院', '計算機']) {
      assert.equal(rowLabel(text), null, text);
    }
  });
});
