import { FAULTS, faultsAreTold } from './faults-suite.js';

faultsAreTold(FAULTS);
