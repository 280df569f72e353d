package org.klassny.schedule;

import org.klassny.teststack.service.ServiceOnTheKit;

class ScheduleServiceTest extends ServiceOnTheKit {}
