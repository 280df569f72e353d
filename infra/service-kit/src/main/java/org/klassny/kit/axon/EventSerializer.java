package org.klassny.kit.axon;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.klassny.kit.event.EventNames;
import org.klassny.kit.event.Json;

/** Jackson by stable names from an allow-list: a name in a row never becomes a class that was not registered. */
public final class EventSerializer extends Jackson3Serializer {

    private static final String META_DATA = MetaData.class.getName();

    private final EventNames names;

    public EventSerializer(EventNames names) {
        super(builder().jsonMapperBuilderCustomizer(Json::events).lenientDeserialization());
        this.names = names;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        if (type == MetaData.class) {
            return new SimpleSerializedType(META_DATA, null);
        }
        Class<?> event = type;
        return names.nameOf(event)
                .map(name -> new SimpleSerializedType(name, null))
                .orElseThrow(() -> new SerializationException("not a registered event: " + event.getName()));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class classForType(SerializedType type) {
        if (SerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        if (META_DATA.equals(type.getName())) {
            return MetaData.class;
        }
        return names.classOf(type.getName()).orElse(UnknownSerializedType.class);
    }
}
