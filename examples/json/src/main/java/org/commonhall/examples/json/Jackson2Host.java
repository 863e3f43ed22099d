package org.commonhall.examples.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.commonhall.Explanation;
import org.commonhall.InvalidInput;
import org.commonhall.Words;

/** What docs/json.md shows of a host with Jackson 2. */
final class Jackson2Host {
    private Jackson2Host() {}

    static InvalidInput unread(JsonMappingException wrong) {
        String path = wrong.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        boolean unknown = wrong instanceof UnrecognizedPropertyException;
        return InvalidInput.unread(path.startsWith(".") ? path.substring(1) : path, unknown ? null : cause(wrong));
    }

    private static Throwable cause(Throwable wrong) {
        return wrong.getCause() == null ? wrong : wrong.getCause();
    }

    static SimpleModule explanations(Words words, Supplier<Locale> language) {
        return new SimpleModule().addSerializer(Explanation.class, new JsonSerializer<>() {
            @Override
            public void serialize(Explanation account, JsonGenerator json, SerializerProvider context)
                    throws IOException {
                context.defaultSerializeValue(words.explain(language.get(), account), json);
            }
        });
    }
}
