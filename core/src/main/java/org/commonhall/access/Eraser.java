package org.commonhall.access;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.commonhall.Bytes;
import org.commonhall.corridor.RoleGrant;
import org.commonhall.corridor.Writing;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/** Erases what is known of a person, kind by kind, those that reference others first. */
final class Eraser {
    private static final String NOTHING = "-";

    private final Supplier<ImmutableList<ErasureFollower>> followers;

    Eraser(Supplier<ImmutableList<ErasureFollower>> followers) {
        this.followers = followers;
    }

    ErasureReport erase(Writing change, RecordType<?> root, UUID person) {
        ImmutableList.Builder<ErasureReport.Line> lines = ImmutableList.builder();
        AboutPerson about = AboutPerson.of(change, root, person);
        for (RecordType<?> type : Lists.reverse(about.kinds())) {
            lines.add(erase(change, about, type));
        }
        change.replaceCommandKey();
        lines.add(new ErasureReport.Line("journal_entry", 0, 0, 0, "access.hold.journal"));
        return new ErasureReport(lines.build(), KeptWords.of(change.schema()));
    }

    private <T extends Record> ErasureReport.Line erase(Writing change, AboutPerson about, RecordType<T> type) {
        List<T> records = about.records(type);
        long count = records.size();
        return switch (Subjects.erasure(type)) {
            case CLEAR -> {
                List<T> cleared = records.stream()
                        .map(record -> cleared(change, type, record))
                        .filter(record -> !records.contains(record))
                        .toList();
                change.updateAll(type, cleared).forEach(record -> tell(change, record));
                long facts = count - cleared.size();
                yield new ErasureReport.Line(
                        type.table(), cleared.size(), 0, facts, facts == 0 ? null : "access.hold.fact");
            }
            case DELETE -> {
                for (T record : records) {
                    tell(change, record);
                    change.delete(type, record);
                }
                yield new ErasureReport.Line(type.table(), 0, count, 0, null);
            }
            case KEEP -> new ErasureReport.Line(type.table(), 0, 0, count, Subjects.hold(type));
        };
    }

    private void tell(Writing change, Record record) {
        followers.get().forEach(follower -> follower.erased(change, record));
    }

    private static <T extends Record> T cleared(Writing change, RecordType<T> type, T record) {
        @Nullable Object[] values = type.toStored(record);
        for (Attribute<T, ?> attribute : type.attributes()) {
            if (attribute.personal().isPresent()) {
                values[attribute.position()] = attribute.optional() ? null : nothing(attribute);
            } else if (attribute.name().equals("erasedAt")) {
                values[attribute.position()] = change.now();
            }
        }
        T cleared = type.fromStored(values);
        if (cleared instanceof RoleGrant grant && grant.inForce(change.now())) {
            return type.javaType().cast(grant.endedAt(change.now()));
        }
        return cleared instanceof Consent consent && consent.live() != null
                ? type.javaType().cast(consent.withdrawn(change.now()))
                : cleared;
    }

    private static Object nothing(Attribute<?, ?> attribute) {
        return switch (attribute.type()) {
            case TEXT -> NOTHING;
            case BYTES -> Bytes.of(new byte[0]);
            default -> throw new IllegalStateException(attribute + " is personal and must be optional");
        };
    }
}
