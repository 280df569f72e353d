package org.klassny.reporting;

import org.klassny.teststack.service.ServiceOnTheKit;

class ReportingServiceTest extends ServiceOnTheKit {}
