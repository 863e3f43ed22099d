package org.commonhall.volunteering.delivery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Reading;
import org.commonhall.credential.Qualification;
import org.commonhall.credential.Qualifications;
import org.commonhall.directory.directory.Person;
import org.commonhall.engagement.Engagement;
import org.commonhall.engagement.Engagements;
import org.commonhall.storage.Query;
import org.commonhall.volunteering.meal.MealClient;
import org.commonhall.volunteering.meal.MealDay;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.Volunteer;
import org.commonhall.volunteering.volunteer.VolunteerStatus;
import org.jspecify.annotations.Nullable;

/** Finds who can bring meals on a day. Asks for each person once. Not thread-safe. */
final class Carriers {
    private final Reading reading;
    private final DeliveryTerms terms;
    private final Programme programme;
    private final MealDay day;
    private final Span span;
    private final Engagements engagements;
    private final Map<Id<Person>, Boolean> fit = new HashMap<>();
    private final Map<Id<Person>, Boolean> free = new HashMap<>();
    private final Map<Id<Person>, Long> meals = new HashMap<>();

    Carriers(Reading reading, MealDay day, Engagements engagements) {
        this.reading = reading;
        this.day = day;
        this.engagements = engagements;
        this.terms = DeliveryTerms.of(reading, day.programme());
        this.programme = reading.get(Programme.TYPE, day.programme());
        this.span = terms.span(day.servedOn(), programme.zoneId());
    }

    /** Chooses who brings a meal: the fixed carrier, else the first who stands in and can. */
    @Nullable Id<Person> choose(List<FixedCarrier> line, long more) {
        for (FixedCarrier one : line) {
            if (one.known(terms, span.from())
                    && meals.getOrDefault(one.person(), 0L) + more <= terms.maxMeals()
                    && fit(one.person())
                    && free(one.person())) {
                meals.merge(one.person(), more, Long::sum);
                return one.person();
            }
        }
        return null;
    }

    boolean known(Map<Id<MealClient>, FixedCarrier> told, MealDrop drop) {
        FixedCarrier one = told.get(drop.client());
        return one != null && one.known(terms, span.from());
    }

    /** Refuses somebody who must not bring meals. */
    void requireFit(Id<Person> person) {
        if (!fit(person)) {
            throw new RuleViolation("delivery.carrier.unqualified");
        }
    }

    /** Refuses somebody who has something else to do. */
    void requireFree(Id<Person> person) {
        if (!free(person)) {
            throw new RuleViolation("delivery.carrier.busy");
        }
    }

    /** Refuses more meals than one carrier brings on a day. */
    void requireRoom(long all) {
        if (all > terms.maxMeals()) {
            throw new RuleViolation("delivery.carrier.full", all, terms.maxMeals());
        }
    }

    private boolean fit(Id<Person> person) {
        return fit.computeIfAbsent(person, who -> reading.acts(who.value()) && serves(who) && qualified(who));
    }

    /** Whoever is on the register and rests, or has left, brings nothing; service that is credited needs the register. */
    private boolean serves(Id<Person> person) {
        return reading.select(Query.of(Volunteer.TYPE).where(Volunteer.PERSON.is(person))).stream()
                .findFirst()
                .map(one -> one.status() == VolunteerStatus.ACTIVE)
                .orElse(!programme.credited());
    }

    private boolean qualified(Id<Person> person) {
        if (terms.needs().isEmpty()) {
            return true;
        }
        return Qualifications.on(reading, person, day.servedOn()).stream()
                .map(Qualification::code)
                .collect(Collectors.toSet())
                .containsAll(terms.needs());
    }

    private boolean free(Id<Person> person) {
        return free.computeIfAbsent(
                person, who -> engagements.within(reading, who, span).stream().noneMatch(this::disturbs));
    }

    private boolean disturbs(Engagement one) {
        // Another route of the same day is walked in one round.
        return one.busy()
                && !(one.kind().equals(RouteDay.TYPE)
                        && reading.get(RouteDay.TYPE, new Id<>(one.subject()))
                                .mealDay()
                                .equals(day.id()));
    }
}
