package org.klassny.schedule;

import org.klassny.teststack.service.ServiceOnTheKit;

@ScheduleTest
class ScheduleServiceTest extends ServiceOnTheKit {}
