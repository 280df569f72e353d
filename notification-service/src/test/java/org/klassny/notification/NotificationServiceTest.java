package org.klassny.notification;

import org.klassny.teststack.service.ServiceOnTheKit;

class NotificationServiceTest extends ServiceOnTheKit {}
