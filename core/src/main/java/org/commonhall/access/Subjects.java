package org.commonhall.access;

import com.google.common.collect.ImmutableList;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.corridor.Reading;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.SameSubject;
import org.commonhall.storage.Schema;
import org.commonhall.storage.Subject;

/** Reads of a record type whom its records are about, as {@link Subject} and {@link SameSubject} declare it. */
final class Subjects {
    /** The components of record types, which a class hands out anew at each call. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private Subjects() {}

    /** The components that say whom a record is about. */
    static <T extends Record> ImmutableList<Attribute<T, ?>> of(RecordType<T> type) {
        return marked(type, Subject.class);
    }

    /** The references that lead to records about the same person. */
    static <T extends Record> ImmutableList<Attribute<T, ?>> same(RecordType<T> type) {
        return marked(type, SameSubject.class);
    }

    /** Whether a record is found from a person; such a record is cleared, deleted or kept by an erasure. */
    static boolean isAboutSomebody(Schema schema, RecordType<?> type) {
        return !of(type).isEmpty()
                || schema.types().stream()
                        .flatMap(owner -> same(owner).stream())
                        .anyMatch(reference -> schema.target(reference).equals(type));
    }

    static Subject declared(Attribute<?, ?> subject) {
        return annotation(subject, Subject.class).orElseThrow();
    }

    /** What erasure does with records of a kind that is about somebody. */
    static Subject.Erasure erasure(RecordType<?> type) {
        return of(type).stream()
                .findFirst()
                .map(subject -> declared(subject).value())
                .orElse(Subject.Erasure.CLEAR);
    }

    /** The code of the duty that keeps records of a kind; empty where none does. */
    static String hold(RecordType<?> type) {
        return of(type).stream()
                .findFirst()
                .map(subject -> declared(subject).hold())
                .orElse("");
    }

    /** The kind of record that is the person itself. */
    static boolean isPerson(RecordType<?> type) {
        return of(type).stream().anyMatch(subject -> subject.position() == 0);
    }

    /** Whether the component names a person, not a record that is about one. */
    static boolean namesPerson(Schema schema, Attribute<?, ?> subject) {
        return subject.target().isEmpty() || isPerson(schema.target(subject));
    }

    /**
     * The kind of the record that somebody is known by: the person itself, or, of somebody without an account, the one record
     * that names nobody.
     *
     * @throws NotFound {@code access.person.missing} if there is none
     */
    static RecordType<?> requireKnown(Reading reading, UUID who) {
        Schema schema = reading.schema();
        return Stream.concat(
                        schema.types().stream().filter(Subjects::isPerson),
                        schema.types().stream().filter(type -> mayNameNobody(schema, type)))
                .filter(type -> stands(reading, type, who))
                .findFirst()
                .orElseThrow(() -> new NotFound("access.person.missing"));
    }

    private static boolean mayNameNobody(Schema schema, RecordType<?> type) {
        return of(type).size() == 1
                && of(type).stream().allMatch(subject -> subject.optional() && namesPerson(schema, subject))
                && erasure(type) != Subject.Erasure.KEEP
                && type.attributes().stream()
                        .anyMatch(attribute -> attribute.personal().isPresent());
    }

    private static <T extends Record> boolean stands(Reading reading, RecordType<T> type, UUID who) {
        return itself(reading, type, who).stream()
                .anyMatch(record -> of(type).stream()
                        .allMatch(subject -> subject.position() == 0
                                || subject.stored(record).isEmpty()));
    }

    /** Journals on the record that somebody is known by that the data were handed out. */
    static <T extends Record> void disclose(Reading reading, String event, RecordType<T> type, UUID who) {
        reading.disclosed(event, type, itself(reading, type, who));
    }

    static <T extends Record> List<T> itself(Reading reading, RecordType<T> type, UUID id) {
        return reading.find(type, new Id<T>(id)).map(List::of).orElse(List.of());
    }

    /** The components that name the person as somebody else than whom the record is about, such as its handler. */
    static <T extends Record> List<Attribute<T, ?>> mentions(Schema schema, RecordType<T> type) {
        ImmutableList<Attribute<T, ?>> subjects = of(type);
        return type.attributes().stream()
                .filter(attribute -> attribute.target().isPresent() && isPerson(schema.target(attribute)))
                .filter(attribute -> !subjects.contains(attribute))
                .<Attribute<T, ?>>map(attribute -> attribute)
                .toList();
    }

    private static <T extends Record> ImmutableList<Attribute<T, ?>> marked(
            RecordType<T> type, Class<? extends Annotation> mark) {
        return type.attributes().stream()
                .filter(attribute -> annotation(attribute, mark).isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    private static <A extends Annotation> Optional<A> annotation(Attribute<?, ?> attribute, Class<A> mark) {
        return Optional.ofNullable(
                COMPONENTS.get(attribute.owner().javaType())[attribute.position()].getAnnotation(mark));
    }
}
