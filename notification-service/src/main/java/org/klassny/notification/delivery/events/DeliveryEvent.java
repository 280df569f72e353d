package org.klassny.notification.delivery.events;

/** How a letter ended. */
public sealed interface DeliveryEvent permits NoticeSent, NoticeRefused, NoticeBounced {

    String deliveryId();
}
