package org.commonhall.examples.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonhall.Bytes;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.Ratio;
import org.commonhall.Receipt;
import org.commonhall.RecordKind;
import org.commonhall.calendar.TimeWindow;
import org.commonhall.directory.building.Share;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.Person;
import org.commonhall.figure.By;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.decision.Elector;
import org.commonhall.governance.decision.Fraction;
import org.commonhall.governance.decision.Measure;
import org.commonhall.governance.decision.Procedure;
import org.commonhall.governance.decision.RuleSet;
import org.commonhall.governance.decision.RuleSets;
import org.commonhall.governance.decision.RuleValue;
import org.commonhall.governance.decision.Tally;
import org.commonhall.publication.NoticeKind;
import org.commonhall.report.ImpactQuery;

/** Makes a value of each type with everything filled in, the same at every run. */
final class Samples {
    private static final UUID ONE = UUID.fromString("0190b6a4-7c00-7000-8000-00000000002a");
    private static final ImmutableMap<Class<?>, Object> PLAIN = ImmutableMap.<Class<?>, Object>builder()
            .put(Boolean.class, true)
            .put(Integer.class, 2)
            .put(Long.class, 3L)
            .put(Double.class, 0.5)
            .put(BigDecimal.class, new BigDecimal("120.5"))
            .put(BigInteger.class, BigInteger.TWO)
            .put(UUID.class, ONE)
            .put(Id.class, new Id<>(ONE))
            .put(Bytes.class, Bytes.of(new byte[] {1, -1, 16}))
            .put(Instant.class, Instant.parse("2026-03-02T01:30:00Z"))
            .put(LocalDate.class, LocalDate.of(2026, 3, 2))
            .put(LocalDateTime.class, LocalDateTime.of(2026, 3, 2, 9, 30))
            .put(LocalTime.class, LocalTime.of(9, 30))
            .put(OffsetDateTime.class, OffsetDateTime.parse("2026-03-02T09:30:00+08:00"))
            .put(MonthDay.class, MonthDay.of(3, 2))
            .put(Year.class, Year.of(2026))
            .put(YearMonth.class, YearMonth.of(2026, 3))
            .put(DayOfWeek.class, DayOfWeek.MONDAY)
            .put(Duration.class, Duration.ofMinutes(90))
            .put(ZoneId.class, ZoneId.of("Asia/Shanghai"))
            .put(
                    ImpactQuery.class,
                    ImpactQuery.of(ONE, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1))
                            .by(By.MONTH))
            .put(URI.class, URI.create("urn:commonhall:value.form"))
            .put(RecordKind.class, Person.TYPE)
            .put(Object.class, "something")
            .put(Explanation.class, explanation())
            .put(Holder.class, Holder.person(new Id<>(ONE)))
            .put(Fraction.class, new Fraction(2, 3))
            .put(Share.class, new Share(1, 2))
            .put(Ratio.class, Ratio.of(3, 4))
            .put(RuleValue.class, new RuleValue(Procedure.NOTICE, "7 calendar_days", null, "Article 9"))
            .put(TimeWindow.class, new TimeWindow(9 * 60, 17 * 60 + 30))
            .put(RuleSet.class, RuleSets.standard().require(RuleSets.DEFAULT))
            .put(
                    Tally.class,
                    Tally.count(
                            List.of(new Elector("1", "owners", ImmutableMap.of(Measure.HEADS, BigDecimal.ONE))),
                            Map.of("1", Choice.YES)))
            .buildOrThrow();

    private final Set<Class<?>> open = new HashSet<>();

    private Samples() {}

    static Object of(TypeToken<?> type) {
        return new Samples().of(type, "value");
    }

    private static Explanation explanation() {
        return Explanation.of("booking.taken", Instant.EPOCH, new BigDecimal("120.5"), NoticeKind.AWARD)
                .from("Article 9")
                .comparing(new Explanation.Comparison("4", "<=", "3", false))
                .because(List.of(Explanation.of("capacity.quota.seats")));
    }

    private Object of(TypeToken<?> type, String name) {
        Class<?> raw = type.wrap().getRawType();
        if (raw == String.class) {
            return name;
        } else if (PLAIN.containsKey(raw)) {
            return PLAIN.get(raw);
        } else if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        } else if (raw == Receipt.class) {
            return new Receipt<>(new Id<>(ONE), 3, "request.answered", "ANSWERED", null, List.of(), explanation());
        } else if (raw.isRecord()) {
            return record(type);
        } else if (raw.isSealed()) {
            return of(TypeToken.of(raw.getPermittedSubclasses()[0]), name);
        }
        return container(type, name);
    }

    private Object container(TypeToken<?> type, String name) {
        Class<?> raw = type.getRawType();
        Type[] parts = type.getType() instanceof ParameterizedType of ? of.getActualTypeArguments() : new Type[0];
        if (parts.length == 0) {
            throw new AssertionError("no sample of " + type);
        }
        if (open.contains(TypeToken.of(parts[0]).getRawType())) {
            return ImmutableList.of(); // what is made of its own kind ends here
        }
        Object first = of(TypeToken.of(parts[0]), name);
        if (raw == Optional.class) {
            return Optional.of(first);
        } else if (Map.class.isAssignableFrom(raw)) {
            Object second = of(TypeToken.of(parts[1]), name);
            return raw == ImmutableSortedMap.class
                    ? ImmutableSortedMap.copyOf(Map.of(first, second))
                    : ImmutableMap.of(first, second);
        } else if (Set.class.isAssignableFrom(raw)) {
            return ImmutableSet.of(first);
        } else if (Collection.class.isAssignableFrom(raw)) {
            return ImmutableList.of(first);
        }
        throw new AssertionError("no sample of " + type);
    }

    private Object record(TypeToken<?> type) {
        Class<?> raw = type.getRawType();
        open.add(raw);
        RecordComponent[] components = raw.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(one -> of(type.resolveType(one.getGenericType()), one.getName()))
                .toArray();
        try {
            var constructor = raw.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            open.remove(raw);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new AssertionError("no sample of " + type, refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(raw.getName(), impossible);
        }
    }
}
