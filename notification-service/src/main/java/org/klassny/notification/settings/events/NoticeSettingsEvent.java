package org.klassny.notification.settings.events;

/** All that can happen to a guardian's wishes for a child. */
public sealed interface NoticeSettingsEvent permits NoticeSettingsSet {}
