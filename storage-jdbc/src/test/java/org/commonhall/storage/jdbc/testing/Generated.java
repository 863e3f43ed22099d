package org.commonhall.storage.jdbc.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.commonhall.Bytes;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Order;
import org.jspecify.annotations.Nullable;

/** Random probes, conditions and orders from a seed; values come from small sets so that they meet often. */
public final class Generated {
    private static final List<String> TEXTS = List.of(
            "\uFFFDz", "a", "A", "a ", " a", "ab", "a%b", "a_b", "a\\b", "楼", "楼长", "𠮷", "😀a", "ß", "é", "e\u0301",
            "'", "\"; --", "z");
    private final Random random;
    private final List<String> texts;

    /** From a seed; where text orders by UTF-16 unit, without the text that sorts differently there. */
    public Generated(long seed, boolean utf16) {
        this.random = new Random(seed);
        this.texts = utf16 ? TEXTS.subList(1, TEXTS.size()) : TEXTS;
    }

    /** Probes of the owners; each may have an earlier one as parent. */
    public List<Probe> probes(List<ProbeOwner> owners, int count) {
        List<Probe> probes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            @Nullable Object[] values = new @Nullable Object[Probe.TYPE.attributes().size()];
            for (Attribute<Probe, ?> attribute : Probe.TYPE.attributes()) {
                boolean absent = attribute.optional() && random.nextInt(3) == 0;
                values[attribute.position()] = absent ? null : value(attribute);
            }
            values[0] = uuid();
            values[1] = 0L;
            values[2] = owners.get(random.nextInt(owners.size())).id().value();
            values[3] = values[3] == null ? null : values[2];
            values[4] = values[4] == null || i == 0
                    ? null
                    : probes.get(random.nextInt(i)).id().value();
            values[7] = text() + i;
            probes.add(Probe.TYPE.fromStored(values));
        }
        return probes;
    }

    /** A stored value of an attribute's type. */
    public Object value(Attribute<?, ?> attribute) {
        return switch (attribute.type()) {
            case ID -> uuid();
            case TEXT -> text();
            case INTEGER -> (long) random.nextInt(7) - 3;
            case DECIMAL -> BigDecimal.valueOf(random.nextInt(500) - 250, attribute.scale());
            case BOOLEAN -> random.nextBoolean();
            case DATE ->
                List.of(
                                LocalDate.of(1, 1, 1),
                                LocalDate.of(1582, 10, 10),
                                LocalDate.of(2024, 2, 29),
                                LocalDate.of(9999, 12, 31))
                        .get(random.nextInt(4));
            case TIME -> LocalTime.ofNanoOfDay(random.nextInt(5) * 21_599_999_999L * 1_000);
            case INSTANT ->
                List.of(
                                Instant.parse("0001-01-01T00:00:00Z"),
                                Instant.parse("1986-05-03T16:30:00.000001Z"),
                                Instant.parse("2026-03-29T01:30:00Z"),
                                Instant.parse("9999-12-31T23:59:59.999999Z"))
                        .get(random.nextInt(4));
            case CODE -> List.of("GLAD", "SAD", "AWAY").get(random.nextInt(3));
            case BYTES -> {
                byte[] bytes = new byte[random.nextInt(3)];
                random.nextBytes(bytes);
                yield Bytes.of(bytes);
            }
        };
    }

    /** A condition of some depth. */
    public Condition<Probe> condition(int depth) {
        int kind = random.nextInt(depth == 0 ? 5 : 9);
        Attribute<Probe, ?> attribute = attribute();
        return switch (kind) {
            case 0, 1 -> leaf(attribute);
            case 2 -> random.nextBoolean() ? attribute.absent() : attribute.present();
            case 3 -> Probe.NOTE.startsWith(text());
            case 4 -> Probe.LABEL.contains(text());
            case 5, 6 -> condition(depth - 1).and(condition(depth - 1));
            case 7 -> condition(depth - 1).or(condition(depth - 1));
            default -> condition(depth - 1).not();
        };
    }

    private <V> Condition<Probe> leaf(Attribute<Probe, V> attribute) {
        V one = attribute.fromStored(value(attribute));
        V two = attribute.fromStored(value(attribute));
        return switch (random.nextInt(4)) {
            case 0 -> attribute.is(one);
            case 1 -> attribute.in(List.of(one, two, attribute.fromStored(value(attribute))));
            case 2 -> attribute.between(one, two);
            default -> random.nextBoolean() ? attribute.atLeast(one) : attribute.below(two);
        };
    }

    /** An attribute that may be ordered by. */
    public Attribute<Probe, ?> attribute() {
        return Probe.TYPE
                .attributes()
                .get(random.nextInt(Probe.TYPE.attributes().size()));
    }

    /** None to three orders. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Order<Probe>[] orders() {
        Order<Probe>[] orders = new Order[random.nextInt(4)];
        for (int i = 0; i < orders.length; i++) {
            orders[i] = new Order<>(attribute(), random.nextBoolean());
        }
        return orders;
    }

    /** Below a bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    private String text() {
        return texts.get(random.nextInt(texts.size()));
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
