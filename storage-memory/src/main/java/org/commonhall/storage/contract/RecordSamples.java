package org.commonhall.storage.contract;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.commonhall.Bytes;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.commonhall.storage.StorageTransaction;
import org.commonhall.storage.StoredValues;
import org.jspecify.annotations.Nullable;

/** Makes valid records of any type, the same for the same seed. Not thread-safe. */
public final class RecordSamples {
    // ASCII, quotes, Latin with and without combining marks, Han in and beyond the basic plane, emoji, right to left.
    private static final int[] CHARACTERS =
            "aAzZ09 _%'\"\\;e\u0301é楼宇服务站\uD842\uDFB7😀\u202Eש".codePoints().toArray();
    private static final long LAST_SECOND = LocalDate.of(9999, 12, 31).toEpochDay() * 86_400;

    private final Schema schema;
    private final Random random;

    /**
     * A generator.
     *
     * @param schema the types of records and of what they reference
     * @param seed what the records depend on
     */
    public RecordSamples(Schema schema, long seed) {
        this.schema = schema;
        this.random = new Random(seed);
    }

    /** Finds the target of a reference. */
    @FunctionalInterface
    public interface Targets {

        /**
         * Chooses a record to reference.
         *
         * @param reference the component
         * @return the record's id, empty for none, where the component is optional
         */
        Optional<UUID> target(Attribute<?, ?> reference);
    }

    /**
     * A fresh identity.
     *
     * @param <T> the kind
     * @return the id
     */
    public <T> Id<T> id() {
        return new Id<>(new UUID(random.nextLong(), random.nextLong()));
    }

    /**
     * A new record.
     *
     * @param <T> the kind
     * @param type the kind
     * @param targets what it references
     * @return a record of version 0 that is fit to be stored
     */
    public <T extends Record> T record(RecordType<T> type, Targets targets) {
        @Nullable Object[] values = new @Nullable Object[type.attributes().size()];
        for (Attribute<T, ?> attribute : type.attributes()) {
            values[attribute.position()] = attribute.target().isPresent()
                    ? targets.target(attribute).orElse(null)
                    : attribute.optional() && random.nextInt(3) == 0 ? null : value(attribute);
        }
        values[1] = 0L;
        return StoredValues.prepare(type, type.fromStored(values));
    }

    /**
     * Stores a new record, and before it a new record for everything it must reference.
     *
     * @param <T> the kind
     * @param transaction where to store it
     * @param type the kind
     * @return the record as stored
     */
    public <T extends Record> T store(StorageTransaction transaction, RecordType<T> type) {
        T record = record(
                type,
                reference -> reference.optional() && (isSelf(reference) || random.nextBoolean())
                        ? Optional.empty()
                        : Optional.of(storeTarget(transaction, schema.target(reference))));
        return transaction.insert(type, List.of(record)).get(0);
    }

    /**
     * A value for a component that is no reference.
     *
     * @param attribute the component
     * @return a value in its stored form, fit to be stored
     */
    public Object value(Attribute<?, ?> attribute) {
        return switch (attribute.type()) {
            case ID -> id().value();
            case TEXT -> text(attribute);
            case INTEGER -> random.nextInt(4) == 0 ? random.nextLong() : (Object) (long) random.nextInt(100);
            case DECIMAL -> decimal(attribute);
            case BOOLEAN -> random.nextBoolean();
            case DATE -> LocalDate.of(1 + random.nextInt(9999), 1, 1).plusDays(random.nextInt(365));
            case TIME -> LocalTime.ofNanoOfDay(random.nextInt(86_400) * 1_000_000_000L + micros());
            case INSTANT -> Instant.ofEpochSecond((long) (random.nextDouble() * LAST_SECOND), micros());
            case CODE -> code(attribute);
            case BYTES -> bytes(attribute);
        };
    }

    private <T extends Record> UUID storeTarget(StorageTransaction transaction, RecordType<T> type) {
        return type.idOf(store(transaction, type)).value();
    }

    private static boolean isSelf(Attribute<?, ?> reference) {
        return reference.target().equals(Optional.of(reference.owner().javaType()));
    }

    private long micros() {
        return random.nextInt(1_000_000) * 1_000L;
    }

    private String text(Attribute<?, ?> attribute) {
        int most = Math.min(attribute.maxLength(), random.nextInt(10) == 0 ? 2_000 : 30);
        int length = Math.max(1, most - random.nextInt(Math.max(1, Math.min(most, 20))));
        return random.ints(length, 0, CHARACTERS.length)
                .map(place -> CHARACTERS[place])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private BigDecimal decimal(Attribute<?, ?> attribute) {
        BigInteger digits = new BigInteger(random.nextInt(200), random)
                .mod(BigInteger.TEN.pow(attribute.precision()))
                .multiply(random.nextBoolean() ? BigInteger.ONE : BigInteger.ONE.negate());
        return new BigDecimal(digits, attribute.scale());
    }

    private static Object constant(Attribute<?, ?> attribute, int draw) {
        for (var component : attribute.owner().javaType().getRecordComponents()) {
            if (component.getName().equals(attribute.name())) {
                Object[] constants = component.getType().getEnumConstants();
                return ((Enum<?>) constants[Math.floorMod(draw, constants.length)]).name();
            }
        }
        throw new AssertionError(attribute);
    }

    private Object code(Attribute<?, ?> attribute) {
        return constant(attribute, random.nextInt());
    }

    private Bytes bytes(Attribute<?, ?> attribute) {
        byte[] content = new byte[1 + random.nextInt(Math.min(attribute.maxLength(), 300))];
        random.nextBytes(content);
        return Bytes.of(content);
    }
}
