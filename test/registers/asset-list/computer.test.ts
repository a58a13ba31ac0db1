import assert from 'node:assert/strict';
import { isComputer, isComputerOrPeripheral } from '../../../src/registers/asset-list/computer';

const named = (name: string, category: string | null = null) => ({ name, category });

describe('computers of the asset list', () => {
  for (const name of ['台式电脑', '联想笔记本', '笔记本电脑', '电脑主机', '主机', '服务器', 'Dell Laptop', '一体机电脑', 'MacBook Pro', '手提電腦', '笔电', '工控机', '戴尔台式', 'Dell OptiPlex', 'Lenovo ThinkCentre', 'iPad', '平板']) {
    it(`${name} is one`, () => assert.ok(isComputer(named(name))));
  }
  for (const name of ['电脑桌', '激光打印机', '显示器', '空调主机', '服务器机柜', '多功能一体机', '投影仪', '文件柜', '电脑包', '电脑音箱', '软皮笔记本', '笔记本(纸质)', '电脑横机', '一体机柜', '平板货车', '台机床', 'desktop organizer']) {
    it(`${name} is none`, () => assert.ok(!isComputer(named(name))));
  }
  it('goes by the category where the name says nothing', () => {
    assert.ok(isComputer(named('ThinkCentre M70', '计算机设备')));
    assert.ok(!isComputer(named('投影仪', '计算机设备')));
    assert.ok(!isComputer(named('M70', '办公家具')));
  });
  it('counts what is connected to them as peripherals', () => {
    for (const name of ['激光打印机', '显示器', '移动硬盘', '扫描仪', '笔记本电脑', '印表機', '滑鼠', '键鼠套装', '高拍仪', '扩展坞', '电脑音箱', 'webcam', 'Display 27in', '绘图板', '数位屏', '手写屏', '无线网卡', 'NAS 网络存储', '耳麦', '标签打印机', 'Pen tablet']) assert.ok(isComputerOrPeripheral(named(name)), name);
    for (const name of ['投影仪', '数码相机', '电脑桌', '空调', '鼠标垫', '显示器支架', '打印机墨盒', '监控摄像头', 'monitor arm', 'display rack', '绘图桌', '手写稿纸', '签字笔', '黑板', '电路板']) assert.ok(!isComputerOrPeripheral(named(name)), name);
  });
});
