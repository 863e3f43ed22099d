package org.commonhall.access;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.corridor.Reading;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.commonhall.storage.Subject;

/** Finds the records that are about a person, as {@link Subject} declares them. */
final class Subjects {
    private static final int BATCH = 500;

    private Subjects() {}

    static <T extends Record> Optional<Attribute<T, ?>> of(RecordType<T> type) {
        return type.attributes().stream()
                .filter(attribute -> component(attribute).isAnnotationPresent(Subject.class))
                .findFirst();
    }

    static Subject rule(Attribute<?, ?> subject) {
        return component(subject).getAnnotation(Subject.class);
    }

    private static RecordComponent component(Attribute<?, ?> attribute) {
        return attribute.owner().javaType().getRecordComponents()[attribute.position()];
    }

    /** The kind of record that is the person itself. */
    static boolean isPerson(RecordType<?> type) {
        return of(type).filter(subject -> subject.position() == 0).isPresent();
    }

    /** Refuses unless there is a record that is the person itself. */
    static void requireKnown(Reading reading, UUID person) {
        if (reading.schema().types().stream()
                .filter(Subjects::isPerson)
                .allMatch(type -> itself(reading, type, person).isEmpty())) {
            throw new NotFound("access.person.missing");
        }
    }

    /** Journals on the person's own record that its data were handed out. */
    static void disclose(Reading reading, String event, UUID person) {
        reading.schema().types().stream()
                .filter(Subjects::isPerson)
                .forEach(type -> disclose(reading, event, type, person));
    }

    private static <T extends Record> void disclose(Reading reading, String event, RecordType<T> type, UUID person) {
        reading.disclosed(event, type, itself(reading, type, person));
    }

    private static <T extends Record> List<T> itself(Reading reading, RecordType<T> type, UUID person) {
        return reading.find(type, new Id<T>(person)).map(List::of).orElse(List.of());
    }

    /** What is about a person, referenced kinds before those that reference them. */
    static Map<RecordType<?>, List<? extends Record>> about(Reading reading, UUID person) {
        Map<RecordType<?>, List<? extends Record>> found = new LinkedHashMap<>();
        for (RecordType<?> type : reading.schema().types()) {
            List<? extends Record> records = about(reading, type, person, found);
            if (!records.isEmpty()) {
                found.put(type, records);
            }
        }
        return found;
    }

    /** The components that name the person as somebody else than whom the record is about, such as its handler. */
    static <T extends Record> List<Attribute<T, ?>> mentions(Schema schema, RecordType<T> type) {
        return type.attributes().stream()
                .filter(attribute -> attribute.target().isPresent() && isPerson(schema.target(attribute)))
                .filter(attribute -> !component(attribute).isAnnotationPresent(Subject.class))
                .<Attribute<T, ?>>map(attribute -> attribute)
                .toList();
    }

    static <T extends Record> List<T> select(
            Reading reading, RecordType<T> type, Attribute<T, ?> attribute, Set<UUID> values) {
        List<T> found = new ArrayList<>();
        for (List<UUID> batch : Lists.partition(List.copyOf(values), BATCH)) {
            Condition<T> named = new Condition.In<>(attribute, ImmutableSet.copyOf(batch));
            found.addAll(reading.select(Query.of(type).where(named)));
        }
        return found;
    }

    private static <T extends Record> List<T> about(
            Reading reading, RecordType<T> type, UUID person, Map<RecordType<?>, List<? extends Record>> found) {
        Attribute<T, ?> subject = of(type).orElse(null);
        if (subject == null) {
            return List.of();
        }
        if (subject.position() == 0) {
            return itself(reading, type, person);
        }
        Optional<RecordType<?>> whole =
                subject.target().map(none -> reading.schema().target(subject));
        Set<UUID> named = whole.filter(kind -> !isPerson(kind))
                .map(kind -> ids(kind, found))
                .orElse(Set.of(person));
        return select(reading, type, subject, named);
    }

    private static <T extends Record> Set<UUID> ids(
            RecordType<T> type, Map<RecordType<?>, List<? extends Record>> found) {
        return found.getOrDefault(type, List.of()).stream()
                .map(record -> type.idOf(type.javaType().cast(record)).value())
                .collect(ImmutableSet.toImmutableSet());
    }
}
