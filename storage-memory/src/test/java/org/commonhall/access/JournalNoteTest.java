package org.commonhall.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.CommonhallException;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.JournalEntry;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Words that people give a command never become the note of a journal entry, because an erasure keeps notes. */
class JournalNoteTest {
    private static final String CANARY = "canary-note";

    private final AskedCommands asked = new AskedCommands();
    private final List<String> noted = new ArrayList<>();
    private final List<String> journaled = new ArrayList<>();

    @Test
    void noNoteHoldsTheWordsOfACommand() throws ReflectiveOperationException {
        for (UseCases.Verb verb : UseCases.verbs()
                .filter(verb -> !AskedCommands.READS_FIRST.contains(verb.name()))
                .toList()) {
            AskedCommands.Asking asking = asked.of(verb);
            for (RecordComponent words : words(asking.command()).toList()) {
                Command said = (Command) said(asking.command(), words);
                assertThatThrownBy(() -> asked.test.hall.inTransaction(hall -> {
                            look(hall, verb, asking.by(), said, words.getName());
                            throw new Undone();
                        }))
                        .isInstanceOf(Undone.class);
            }
        }
        assertThat(noted).isEmpty();
        assertThat(journaled)
                .as("commands that were carried out")
                .contains("Motions.jump reason", "Courses.assign override")
                .hasSizeGreaterThan(100);
    }

    private void look(Commonhall hall, UseCases.Verb verb, Actor by, Command said, String component) {
        int before = entries(hall).size();
        try {
            verb.call(hall, by, said);
        } catch (CommonhallException refused) {
            return;
        }
        List<JournalEntry> made = entries(hall);
        if (made.size() > before) {
            journaled.add(verb.name() + " " + component);
        }
        if (made.stream().anyMatch(entry -> String.valueOf(entry.note()).contains(CANARY))) {
            noted.add(verb.name() + " " + component);
        }
    }

    private static List<JournalEntry> entries(Commonhall hall) {
        return hall.corridor().read(Actor.system("test"), reading -> reading.select(Query.of(JournalEntry.TYPE)));
    }

    /** Leaves the hall as it was for the next command. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** The texts of a command, and the records of it that hold some. */
    private static Stream<RecordComponent> words(Object part) {
        return Arrays.stream(part.getClass().getRecordComponents())
                .filter(component -> component.getType() == String.class
                        || component.getType().isRecord());
    }

    private static Object said(Object part, RecordComponent words) throws ReflectiveOperationException {
        RecordComponent[] components = part.getClass().getRecordComponents();
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent component : components) {
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(part);
            values.add(component.getName().equals(words.getName()) ? canary(component.getType(), value) : value);
        }
        Constructor<?> constructor = part.getClass()
                .getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return constructor.newInstance(values.toArray());
    }

    /** A text itself, and every text of a record that is no code. */
    private static @Nullable Object canary(Class<?> type, @Nullable Object value) throws ReflectiveOperationException {
        if (type == String.class) {
            return CANARY;
        }
        if (value == null) {
            return null;
        }
        Object filled = value;
        for (RecordComponent words : words(value).toList()) {
            filled = words.getType() == String.class ? said(filled, words) : filled;
        }
        return filled;
    }
}
