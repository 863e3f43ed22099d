package org.commonhall.exchange;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.commonhall.Id;
import org.commonhall.corridor.BulkChange;
import org.commonhall.corridor.Reading;
import org.commonhall.request.catalogue.ServiceCategory;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue entries of a source's categories, found once and made where they are missing. What a transaction made is
 * known to later ones only after it was committed. Not thread-safe.
 */
final class CatalogueEntries {
    private static final int CODE = 100;
    private static final int HASH = 16;

    private final String source;
    private final Map<String, Id<ServiceCategory>> committed = new HashMap<>();
    private final Map<String, Id<ServiceCategory>> pending = new HashMap<>();

    CatalogueEntries(String source) {
        this.source = source;
    }

    /** Finds those of a batch that are not known yet. */
    void find(Reading reading, Collection<CaseRow> rows) {
        pending.clear();
        Map<String, String> names = new HashMap<>();
        rows.stream()
                .map(CaseRow::category)
                .filter(name -> name != null && !committed.containsKey(name))
                .forEach(name -> names.put(code(name), name));
        if (!names.isEmpty()) {
            reading.select(Query.of(ServiceCategory.TYPE).where(ServiceCategory.CODE.in(names.keySet())))
                    .forEach(entry -> pending.put(names.get(entry.code()), entry.id()));
        }
    }

    /** Makes those of a batch that are in the catalogue neither. */
    void make(BulkChange bulk, Collection<CaseRow> rows) {
        Set<String> missing = rows.stream()
                .map(CaseRow::category)
                .filter(name -> name != null && !committed.containsKey(name) && !pending.containsKey(name))
                .collect(Collectors.toCollection(TreeSet::new));
        List<ServiceCategory> made = new ArrayList<>();
        for (String name : missing) {
            made.add(ServiceCategory.imported(bulk.newId(), code(name), name));
        }
        for (ServiceCategory entry : bulk.insertAll(ServiceCategory.TYPE, made)) {
            bulk.entry("catalogue.category_imported", ServiceCategory.TYPE, entry, source);
            pending.put(entry.nameEn(), entry.id());
        }
    }

    @Nullable Id<ServiceCategory> of(String name) {
        Id<ServiceCategory> known = committed.get(name);
        return known != null ? known : pending.get(name);
    }

    void commit() {
        committed.putAll(pending);
    }

    /** The entry's code: source and category, shortened where it is too long but still one for each category. */
    private String code(String name) {
        String code = source + "/" + name;
        if (code.codePointCount(0, code.length()) <= CODE) {
            return code;
        }
        String hash = Hashing.sha256().hashString(code, StandardCharsets.UTF_8).toString();
        return code.substring(0, code.offsetByCodePoints(0, CODE - HASH - 1)) + "~" + hash.substring(0, HASH);
    }
}
