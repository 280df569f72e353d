package org.klassny.notification.settings.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.EnumMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.notification.settings.events.Frequency;
import org.klassny.notification.settings.events.NoticeKind;
import org.klassny.notification.settings.events.NoticeSettingsEvent;
import org.klassny.notification.settings.events.NoticeSettingsSet;

/** The wishes of one guardian for one child. */
@Aggregate(type = "notice-settings", cache = "aggregateCache")
class NoticeSettings {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String settingsId;

    private final Map<NoticeKind, Frequency> kinds = new EnumMap<>(NoticeKind.class);
    private int version;

    NoticeSettings() {
        for (var kind : NoticeKind.values()) {
            kinds.put(kind, kind.byDefault());
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(SetNoticeSettings command) {
        if (command.seen() != version) {
            throw new RuleViolated(SettingsRule.STALE, "The settings were changed since they were read.", "/seen")
                    .with("version", version);
        }
        var wanted = new EnumMap<>(kinds);
        wanted.putAll(command.kinds());
        if (version > 0 && wanted.equals(kinds)) {
            return;
        }
        apply(new NoticeSettingsSet(
                command.guardianId(),
                command.studentId(),
                wanted.entrySet().stream()
                        .map(wish -> wish.getKey() + "=" + wish.getValue())
                        .toList(),
                version + 1));
    }

    @EventSourcingHandler
    void evolve(NoticeSettingsEvent event, @MetaDataValue(Metadata.SCHOOL) String school) {
        switch (event) {
            case NoticeSettingsSet e -> {
                settingsId = SetNoticeSettings.id(school, e.guardianId(), e.studentId());
                version = e.version();
                for (var wish : e.kinds()) {
                    var parts = wish.split("=", 2);
                    kinds.put(NoticeKind.valueOf(parts[0]), Frequency.valueOf(parts[1]));
                }
            }
        }
    }
}
