import { faultsAreTold, SLOW_FAULTS } from './faults-suite.js';

faultsAreTold(SLOW_FAULTS);
