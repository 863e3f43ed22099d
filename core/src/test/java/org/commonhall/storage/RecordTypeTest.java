package org.commonhall.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commonhall.Conflict;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordTypeTest {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    enum Colour {
        RED,
        GREEN
    }

    @Unique(name = "title", of = "title") @Index({"colour", "madeAt"})
    record Shelf(
            Id<Shelf> id,
            long version,
            @Size(max = 5) String title,
            @Size(max = 5) @Nullable String remark,
            @Digits(integer = 3, fraction = 2) BigDecimal width,
            Colour colour,
            Instant madeAt,
            @Nullable Id<Shelf> above) {
        static final RecordType<Shelf> TYPE = RecordType.of(LOOKUP, Shelf.class);
    }

    record NoIdentity(UUID id, long version) {}

    record NoLength(Id<NoLength> id, long version, String title) {}

    record NoScale(Id<NoScale> id, long version, BigDecimal width) {}

    record Odd(Id<Odd> id, long version, List<String> titles) {}

    record Reserved(
            Id<Reserved> id, long version, @Size(max = 5) String select) {}

    record Upper(Id<Upper> id, long version, Id<Lower> lower) {}

    record Lower(Id<Lower> id, long version, Id<Upper> upper) {}

    private static Shelf shelf(String title, @Nullable String remark, String width) {
        return new Shelf(
                new Id<>(new UUID(1, 2)), 0, title, remark, new BigDecimal(width), Colour.GREEN, Instant.EPOCH, null);
    }

    /** Whoever tells what a taken key means asks for the key by name, because a use case may stumble over another one. */
    @Test
    void aTakenKeyIsKnownByItsName() {
        Conflict title = new Conflict("record.taken", new UniqueValueTaken("uq_shelf_title", null));
        assertThat(UniqueValueTaken.causes(title, Shelf.TYPE, "title")).isTrue();
        for (StorageException other : List.of(
                new UniqueValueTaken("uq_shelf_title_more", null),
                new UniqueValueTaken("uq_journal_entry_command", null),
                new DuplicateRecord(Shelf.TYPE, null, null))) {
            assertThat(UniqueValueTaken.causes(new Conflict("record.taken", other), Shelf.TYPE, "title"))
                    .isFalse();
        }
        assertThatThrownBy(() -> UniqueValueTaken.causes(title, Shelf.TYPE, "titel"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("titel");
    }

    @Test
    void aRecordIsItsSchema() {
        assertThat(Shelf.TYPE.table()).isEqualTo("shelf");
        assertThat(Shelf.TYPE.attributes())
                .extracting(Attribute::column)
                .containsExactly("id", "version", "title", "remark", "width", "colour", "made_at", "above");
        assertThat(Shelf.TYPE.attributes())
                .extracting(Attribute::optional)
                .containsExactly(false, false, false, true, false, false, false, true);
        assertThat(Shelf.TYPE.attribute("title").maxLength()).isEqualTo(5);
        assertThat(Shelf.TYPE.attribute("width").precision()).isEqualTo(5);
        assertThat(Shelf.TYPE.attribute("width").scale()).isEqualTo(2);
        assertThat(Shelf.TYPE.attribute("above").target()).contains(Shelf.class);
        assertThat(Shelf.TYPE.uniqueKeys())
                .extracting(RecordType.Key::constraint)
                .containsExactly("uq_shelf_title");
        assertThat(Shelf.TYPE.indices())
                .extracting(RecordType.Key::constraint)
                .containsExactly("ix_shelf_colour_made_at");
    }

    @Test
    void aRecordComesBackFromItsStoredValues() {
        Shelf shelf = shelf("书架", "x", "1.50");
        assertThat(Shelf.TYPE.toStored(shelf))
                .containsExactly(new UUID(1, 2), 0L, "书架", "x", new BigDecimal("1.50"), "GREEN", Instant.EPOCH, null);
        assertThat(Shelf.TYPE.fromStored(Shelf.TYPE.toStored(shelf))).isEqualTo(shelf);
        assertThat(Shelf.TYPE.withVersion(shelf, 7).version()).isEqualTo(7);
    }

    @Test
    void anUnknownCodeWasWrittenByANewerVersion() {
        @Nullable Object[] values = Shelf.TYPE.toStored(shelf("a", null, "1"));
        values[5] = "MAUVE";
        assertThatThrownBy(() -> Shelf.TYPE.fromStored(values))
                .isInstanceOf(SchemaMismatch.class)
                .hasMessageContaining("MAUVE");
    }

    @Test
    void aRecordThatIsNotFlatIsRefusedByName() {
        assertThatThrownBy(() -> RecordType.of(LOOKUP, NoIdentity.class)).hasMessageContaining("must begin with");
        assertThatThrownBy(() -> RecordType.of(LOOKUP, NoLength.class))
                .hasMessageContaining("NoLength.title needs @Size");
        assertThatThrownBy(() -> RecordType.of(LOOKUP, NoScale.class))
                .hasMessageContaining("NoScale.width needs @Digits");
        assertThatThrownBy(() -> RecordType.of(LOOKUP, Odd.class)).hasMessageContaining("Odd.titles");
        assertThatThrownBy(() -> RecordType.of(LOOKUP, Reserved.class)).hasMessageContaining("select is reserved");
        assertThatThrownBy(() -> RecordType.of(MethodHandles.publicLookup(), Shelf.class))
                .hasMessageContaining("lookup()");
    }

    @Test
    void referencesMustResolveWithoutCycles() {
        RecordType<Upper> upper = RecordType.of(LOOKUP, Upper.class);
        RecordType<Lower> lower = RecordType.of(LOOKUP, Lower.class);
        assertThatThrownBy(() -> Schema.of(upper, lower)).hasMessageContaining("upper -> lower -> upper");
        assertThatThrownBy(() -> Schema.of(upper)).hasMessageContaining("Lower is not registered");
        assertThatThrownBy(() -> Schema.of(Shelf.TYPE, Shelf.TYPE))
                .hasMessageContaining("two record types named shelf");
        assertThat(Schema.of(Shelf.TYPE).referrers(Shelf.TYPE))
                .extracting(Attribute::name)
                .containsExactly("above");
    }

    @Test
    void valuesAreMadeFitBeforeTheyAreStored() {
        assertThat(StoredValues.prepare(Shelf.TYPE, shelf("a", "", "1.5"))).isEqualTo(shelf("a", null, "1.50"));
        Instant nanos = Instant.parse("2026-01-01T00:00:00.123456789Z");
        Shelf late = new Shelf(new Id<>(new UUID(1, 2)), 0, "a", null, BigDecimal.ONE, Colour.RED, nanos, null);
        assertThat(StoredValues.prepare(Shelf.TYPE, late).madeAt()).isEqualTo("2026-01-01T00:00:00.123456Z");
        assertThat(StoredValues.prepare(Shelf.TYPE, shelf("𠮷𠮷𠮷𠮷𠮷", null, "1"))
                        .title())
                .hasSize(10);
    }

    @Test
    void valuesThatSomeStoreWouldMangleAreRefused() {
        refused(shelf("123456", null, "1"), "value.too.long");
        refused(shelf("a\u0000b", null, "1"), "text.unwritable");
        refused(shelf("a\ud842", null, "1"), "text.unwritable");
        refused(shelf("\udfb7a", null, "1"), "text.unwritable");
        refused(shelf("a", null, "1.555"), "value.digits");
        refused(shelf("a", null, "1000"), "value.digits");
        refused(
                new Shelf(new Id<>(new UUID(1, 2)), 0, "a", null, BigDecimal.ONE, Colour.RED, Instant.MAX, null),
                "value.year");
    }

    private static void refused(Shelf shelf, String code) {
        assertThatThrownBy(() -> StoredValues.prepare(Shelf.TYPE, shelf))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(InvalidInput.Violation::code)
                                .containsExactly(code));
    }
}
