package org.commonhall.corridor;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.storage.Order;
import org.commonhall.storage.Query;
import org.commonhall.storage.ValueType;

/** Page tokens: the position of the last item seen, bound to the list it came from by a checksum of the query. */
final class PageTokens {
    private static final BaseEncoding CODE = BaseEncoding.base64Url().omitPadding();
    private static final String SEPARATOR = "\u0000";

    private PageTokens() {}

    static <T extends Record> String write(Query<T> query, T last) {
        StringJoiner token = new StringJoiner(SEPARATOR).add(list(query));
        if (personal(query)) {
            String id = query.type().idOf(last).toString();
            return CODE.encode(token.add(id).toString().getBytes(StandardCharsets.UTF_8));
        }
        List<Optional<Object>> values = query.positionOf(last).values();
        for (int i = 0; i < values.size(); i++) {
            ValueType type = query.totalOrder().get(i).attribute().type();
            token.add(values.get(i).map(value -> "=" + type.format(value)).orElse(""));
        }
        return CODE.encode(token.toString().getBytes(StandardCharsets.UTF_8));
    }

    static <T extends Record> Query.Position read(Reading reading, Query<T> query, String token) {
        try {
            List<String> parts =
                    Splitter.on(SEPARATOR).splitToList(new String(CODE.decode(token), StandardCharsets.UTF_8));
            ImmutableList<Order<T>> order = query.totalOrder();
            if (personal(query) && parts.size() == 2 && parts.get(0).equals(list(query))) {
                return query.positionOf(reading.get(query.type(), new Id<>(UUID.fromString(parts.get(1)))));
            }
            if (!personal(query)
                    && parts.size() == order.size() + 1
                    && parts.get(0).equals(list(query))) {
                ImmutableList.Builder<Optional<Object>> values = ImmutableList.builder();
                for (int i = 0; i < order.size(); i++) {
                    String value = parts.get(i + 1);
                    ValueType type = order.get(i).attribute().type();
                    values.add(value.isEmpty() ? Optional.empty() : Optional.of(type.parse(value.substring(1))));
                }
                return new Query.Position(values.build());
            }
        } catch (RuntimeException garbled) {
            throw refused(garbled);
        }
        throw refused(null);
    }

    // Whoever keeps an address or a log keeps its tokens, so that a list in the order of names says only where it
    // stands.
    private static <T extends Record> boolean personal(Query<T> query) {
        return query.totalOrder().stream()
                .anyMatch(order -> order.attribute().personal().isPresent());
    }

    private static InvalidInput refused(@org.jspecify.annotations.Nullable Throwable cause) {
        InvalidInput refusal = new InvalidInput("page", "page.token");
        if (cause != null) {
            refusal.addSuppressed(cause);
        }
        return refusal;
    }

    private static String list(Query<?> query) {
        String shape = query.type() + " " + query.condition() + " " + query.order();
        return Hashing.murmur3_32_fixed()
                .hashString(shape, StandardCharsets.UTF_8)
                .toString();
    }
}
