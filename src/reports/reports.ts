import { assetCount } from './models/asset-count';
import { driverMonth } from './models/driver-month';
import { monthEndReport } from './models/month-end';
import { sealMonth } from './models/seal-month';
import { seniorOvertime } from './models/senior-overtime';
import { supplyCost } from './models/supply-cost';
import { supplyIssue } from './models/supply-issue';
import { supplyPlan } from './models/supply-plan';
import { vehicleMonth } from './models/vehicle-month';
import type { Report } from './report';

/** The one list of reports: whoever adds one adds a line here and its template. */
export const REPORTS: readonly Report[] = [vehicleMonth, driverMonth, seniorOvertime, sealMonth, supplyPlan, supplyIssue, supplyCost, assetCount, monthEndReport];
