/** No state recorded counts as in use: it is on the list. */
export function isInUse(status: string | null): boolean {
  return status === null || status === '在用' || (!isGone(status) && /在用|使用|正常|良好|完好/.test(status) && !/未|停止|不能/.test(status));
}

/** Scrapped; 待报废 still stands there. */
export function isScrapped(status: string | null): boolean {
  return status === '报废' || (status !== null && /报废|处置|核销|注销/.test(status) && !/待|拟|申请|审批|未/.test(status));
}

export function isLost(status: string | null): boolean {
  return status !== null && /遗失|丢失|失窃|被盗/.test(status);
}

export function isBroken(status: string | null): boolean {
  return status !== null && /损坏|损毁|毁损|毁坏/.test(status);
}

export function isLent(status: string | null): boolean {
  return status !== null && /外借|借出|出借/.test(status);
}

/** No longer to be counted or kept. */
export function isGone(status: string | null): boolean {
  return isScrapped(status) || isLost(status);
}
