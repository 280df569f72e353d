package org.klassny.kit.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.junit.jupiter.api.Test;
import org.klassny.kit.event.EventName;
import org.klassny.kit.event.EventNames;
import org.klassny.kit.ledger.LedgerEvent;
import org.klassny.kit.ledger.LedgerEvent.EntryPosted;

class EventSerializerTest {

    private final EventSerializer serializer = new EventSerializer(EventNames.of(LedgerEvent.class));

    /** Not of the sealed interface. */
    @EventName("ledger.stranger.v1")
    record Stranger(String id) {}

    sealed interface Nameless {
        record Unnamed() implements Nameless {}
    }

    sealed interface Twins {
        @EventName("ledger.twin.v1")
        record One() implements Twins {}

        @EventName("ledger.twin.v1")
        record Other() implements Twins {}
    }

    @Test
    void anEventIsWrittenUnderItsNameWithoutAbsentFields() {
        var stored = serializer.serialize(new EntryPosted("l", "e", 3, null, null), String.class);

        assertThat(stored.getType().getName()).isEqualTo("ledger.entry-posted.v1");
        assertThat(stored.getData()).isEqualTo("{\"ledgerId\":\"l\",\"entryId\":\"e\",\"amount\":3}");
        assertThat(serializer.<String, EntryPosted>deserialize(stored))
                .isEqualTo(new EntryPosted("l", "e", 3, null, null));
    }

    @Test
    void aClassThatIsNotRegisteredIsRefused() {
        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> serializer.serialize(new Stranger("x"), String.class));
    }

    @Test
    void anUnknownNameNeverBecomesAClass() {
        for (var name : new String[] {"ledger.unknown.v1", Stranger.class.getName(), EntryPosted.class.getName()}) {
            var stored = new SimpleSerializedObject<>("{\"id\":\"x\"}", String.class, name, null);
            assertThat(serializer.<String, Object>deserialize(stored)).isInstanceOf(UnknownSerializedType.class);
        }
    }

    @Test
    void anAbsentNumberIsNotTakenForZero() {
        var stored = new SimpleSerializedObject<>(
                "{\"ledgerId\":\"l\",\"entryId\":\"e\"}", String.class, "ledger.entry-posted.v1", null);

        assertThatExceptionOfType(SerializationException.class).isThrownBy(() -> serializer.deserialize(stored));
    }

    @Test
    void metadataIsReadBack() {
        var metadata = MetaData.from(Map.of("actor", "person-1"));

        assertThat(serializer.<String, MetaData>deserialize(serializer.serialize(metadata, String.class)))
                .isEqualTo(metadata);
    }

    @Test
    void anEventWithoutANameIsFoundAtTheStart() {
        assertThatIllegalArgumentException().isThrownBy(() -> EventNames.of(Nameless.class));
        assertThatIllegalArgumentException().isThrownBy(() -> EventNames.of(Twins.class));
    }
}
