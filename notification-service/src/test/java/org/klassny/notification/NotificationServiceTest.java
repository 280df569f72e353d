package org.klassny.notification;

import org.klassny.teststack.service.ServiceOnTheKit;

@NotificationTest
class NotificationServiceTest extends ServiceOnTheKit {}
