package org.commonhall.examples.adapter;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.commonhall.storage.Storage;
import org.commonhall.storage.contract.Probes;

/** One of the records of a numbered transaction, which tells how many there were, so that half a transaction shows. */
record Entry(
        Id<Entry> id,
        long version,
        long number,
        long part,
        long parts,
        @Size(max = 4000) String text) {
    static final RecordType<Entry> TYPE = RecordType.of(MethodHandles.lookup(), Entry.class);
    static final Attribute<Entry, Long> NUMBER = TYPE.attribute("number", Entry::number);
    /** The contract's record types and this one, so that a file may hold both. */
    static final Schema SCHEMA = Schema.of(
            Stream.concat(Probes.SCHEMA.types().stream(), Stream.of(TYPE)).toList());

    static Storage open(Path file) {
        Storage storage = new AppendOnlyFileStorage(file, Duration.ofSeconds(10));
        storage.open(SCHEMA);
        return storage;
    }

    /** Writes the records of a transaction, as many and as long as its number says. */
    static void write(Storage storage, long number, int longest) {
        Random random = new Random(number);
        int parts = 1 + random.nextInt(5);
        List<Entry> entries = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            String text = Long.toString(number).repeat(longest).substring(0, random.nextInt(longest));
            entries.add(new Entry(new Id<>(new UUID(number, part)), 0, number, part, parts, text));
        }
        storage.inTransaction(t -> t.insert(TYPE, entries));
    }

    /** The numbers of the transactions that are there, in order; fails if one is there in part. */
    static List<Long> whole(Storage storage) {
        List<Entry> all = storage.inTransaction(t -> t.select(Query.of(TYPE).orderBy(NUMBER.ascending())));
        List<Long> numbers = all.stream().map(Entry::number).distinct().toList();
        for (long number : numbers) {
            List<Entry> entries =
                    all.stream().filter(entry -> entry.number() == number).toList();
            if (entries.size() != entries.get(0).parts()) {
                throw new AssertionError("transaction " + number + " is there in part");
            }
        }
        return numbers;
    }
}
