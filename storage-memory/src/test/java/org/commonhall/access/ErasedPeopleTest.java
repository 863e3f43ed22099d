package org.commonhall.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.CommonhallException;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every command with every person in it replaced by one who was erased: nothing begins for somebody who is gone. */
class ErasedPeopleTest {
    /** What comes instead, and why. */
    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            // What the law kept at first can be asked for again.
            Map.entry("Access.askErasure.person", "done"),
            // A word of its own for a holder who is gone.
            Map.entry("Access.grant.holder", "access.grant.holder"),
            // Ends or names something that the person would have to have, and has not.
            Map.entry("Courses.assign.instead", "record.missing"),
            Map.entry("Courses.release.person", "record.missing"),
            Map.entry("Directory.unlinkIdentity.person", "record.missing"),
            Map.entry("Directory.changePerson.person", "directory.person.erased"),
            // The row of the bulk is refused, and said so in its result.
            Map.entry("Enrolments.enrolMany.rows.person", "done"),
            // The row of the matrix is refused before, whoever it is about; ErasedPeopleScenario goes on.
            Map.entry("Advice.release.to", "advice.consent"),
            Map.entry("Ballots.giveProxy.holder", "decision.delegation.forbidden"),
            Map.entry("Ballots.nameVoter.person", "ballot.voter.known"),
            Map.entry("Enrolments.admit.person", "enrolment.session.future"),
            Map.entry("Enrolments.mark.marks.person", "enrolment.session.future"),
            Map.entry("Meetings.attend.person", "meeting.state"),
            Map.entry("Shifts.mark.marks.person", "shift.early"));

    private final AskedCommands asked = new AskedCommands();
    private final Id<Person> gone = gone();

    @Test
    void nothingBeginsForSomebodyErased() throws ReflectiveOperationException {
        Map<String, String> otherwise = new TreeMap<>();
        for (UseCases.Verb verb : UseCases.verbs().toList()) {
            if (AskedCommands.READS_FIRST.contains(verb.name())) {
                continue;
            }
            AskedCommands.Asking asking = asked.of(verb);
            for (Variant variant : variants("", (Record) asking.command())) {
                String code = outcome(verb, asking.by(), (Command) variant.with());
                if (!code.equals("record.person.gone")) {
                    otherwise.put(verb.name() + variant.path(), code);
                }
            }
        }
        assertThat(otherwise).isEqualTo(OTHERWISE);
    }

    private Id<Person> gone() {
        Id<Person> person = asked.test.person("somebody who leaves");
        Id<PersonalDataRequest> wish = asked.test
                .hall
                .access()
                .askErasure(Actor.person(person), new AskErasure(person.value()))
                .id();
        asked.test
                .hall
                .access()
                .decideErasure(asked.test.founder, DecideErasure.of(wish, true).build());
        return person;
    }

    private String outcome(UseCases.Verb verb, Actor by, Command command) {
        try {
            asked.test.hall.preview(hall -> verb.call(hall, by, command));
            return "done";
        } catch (InvalidInput input) {
            return input.violations().get(0).code();
        } catch (CommonhallException refusal) {
            return refusal.code();
        }
    }

    private record Variant(String path, Object with) {}

    private static boolean names(Class<?> type) {
        return type.getPackageName().startsWith("org.commonhall.") && type != Id.class;
    }

    private static boolean isPerson(RecordComponent part) {
        return isPersonId(part.getGenericType())
                || (part.getType() == UUID.class && Set.of("person", "holder").contains(part.getName()));
    }

    private static boolean isPersonId(Type type) {
        return type instanceof ParameterizedType generic
                && generic.getRawType() == Id.class
                && generic.getActualTypeArguments()[0] == Person.class;
    }

    private static boolean isPeople(Type type) {
        return type instanceof ParameterizedType generic
                && (generic.getRawType() == List.class || generic.getRawType() == Set.class)
                && isPersonId(generic.getActualTypeArguments()[0]);
    }

    private List<Variant> variants(String path, Record of) throws ReflectiveOperationException {
        RecordComponent[] parts = of.getClass().getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i].getAccessor().setAccessible(true);
            values[i] = parts[i].getAccessor().invoke(of);
        }
        List<Variant> variants = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            String inner = path + "." + parts[i].getName();
            List<Variant> others = new ArrayList<>();
            if (parts[i].getType() == Holder.class) {
                others.add(new Variant(inner, Holder.person(gone)));
            } else if (isPerson(parts[i])) {
                others.add(new Variant(inner, parts[i].getType() == UUID.class ? gone.value() : gone));
            } else if (isPeople(parts[i].getGenericType())) {
                boolean set = parts[i].getType() == Set.class;
                others.add(new Variant(inner, set ? ImmutableSet.of(gone) : ImmutableList.of(gone)));
            } else if (values[i] instanceof Record nested && names(nested.getClass())) {
                others.addAll(variants(inner, nested));
            } else if (values[i] instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Record first) {
                for (Variant one : variants(inner, first)) {
                    others.add(new Variant(one.path(), ImmutableList.of(one.with())));
                }
            }
            for (Variant other : others) {
                @Nullable Object[] copy = values.clone();
                copy[i] = other.with();
                Class<?>[] types =
                        Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
                Constructor<?> constructor = of.getClass().getDeclaredConstructor(types);
                constructor.setAccessible(true);
                variants.add(new Variant(other.path(), constructor.newInstance(copy)));
            }
        }
        return variants;
    }
}
