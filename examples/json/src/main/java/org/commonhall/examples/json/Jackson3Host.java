package org.commonhall.examples.json;

import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.commonhall.Explanation;
import org.commonhall.InvalidInput;
import org.commonhall.Words;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.module.SimpleModule;

/** What docs/json.md shows of a host with Jackson 3. */
final class Jackson3Host {
    private Jackson3Host() {}

    static InvalidInput unread(DatabindException wrong) {
        String path = wrong.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
        boolean unknown = wrong instanceof UnrecognizedPropertyException;
        return InvalidInput.unread(path.startsWith(".") ? path.substring(1) : path, unknown ? null : cause(wrong));
    }

    private static Throwable cause(Throwable wrong) {
        return wrong.getCause() == null ? wrong : wrong.getCause();
    }

    static SimpleModule explanations(Words words, Supplier<Locale> language) {
        return new SimpleModule().addSerializer(Explanation.class, new ValueSerializer<>() {
            @Override
            public void serialize(Explanation account, JsonGenerator json, SerializationContext context) {
                context.writeValue(json, words.explain(language.get(), account));
            }
        });
    }
}
