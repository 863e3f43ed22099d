package org.commonhall.examples.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.lang.reflect.Type;
import java.util.Locale;
import org.commonhall.Commonhall;
import org.commonhall.Words;
import org.commonhall.storage.memory.MemoryStorage;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The mappers a host has: each with the modules for the JDK's types, as Spring Boot sets them up, and nothing else. */
@SuppressWarnings("ImmutableEnumChecker") // mappers are not changed once they are made
enum Mapper {
    JACKSON_2 {
        private final ObjectMapper mapper = new ObjectMapper()
                .findAndRegisterModules()
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);

        @Override
        String write(Object value) {
            try {
                return mapper.writeValueAsString(value);
            } catch (JsonProcessingException wrong) {
                throw new AssertionError(wrong);
            }
        }

        @Override
        Object read(String json, Type type) {
            try {
                return mapper.readValue(json, mapper.constructType(type));
            } catch (JsonProcessingException wrong) {
                throw new AssertionError(wrong);
            }
        }

        @Override
        Object strict(String json, Class<?> type) {
            try {
                return mapper.readValue(json, type);
            } catch (JsonMappingException wrong) {
                throw Jackson2Host.unread(wrong);
            } catch (JsonProcessingException wrong) {
                throw new AssertionError(wrong);
            }
        }

        @Override
        String writeIn(Locale language, Object value) {
            try {
                return mapper.copy()
                        .registerModule(Jackson2Host.explanations(words(), () -> language))
                        .writeValueAsString(value);
            } catch (JsonProcessingException wrong) {
                throw new AssertionError(wrong);
            }
        }
    },
    JACKSON_3 {
        private final JsonMapper mapper = new JsonMapper();

        @Override
        String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        Object read(String json, Type type) {
            return mapper.readValue(json, mapper.constructType(type));
        }

        @Override
        Object strict(String json, Class<?> type) {
            try {
                return mapper.rebuild()
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build()
                        .readValue(json, type);
            } catch (DatabindException wrong) {
                throw Jackson3Host.unread(wrong);
            }
        }

        @Override
        String writeIn(Locale language, Object value) {
            return mapper.rebuild()
                    .addModule(Jackson3Host.explanations(words(), () -> language))
                    .build()
                    .writeValueAsString(value);
        }
    };

    private static final ObjectMapper TREES = new ObjectMapper();
    private static final DefaultPrettyPrinter LINES = new DefaultPrettyPrinter()
            .withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"))
            .withObjectIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));

    abstract String write(Object value);

    abstract Object read(String json, Type type);

    /** Reads as a host that refuses fields nobody knows, and tells what is wrong as docs/json.md shows. */
    abstract Object strict(String json, Class<?> type);

    /** Writes with the texts of explanations, as docs/json.md shows. */
    abstract String writeIn(Locale language, Object value);

    private static Words words() {
        return Commonhall.builder().storage(new MemoryStorage()).build().words();
    }

    /** The document, to be compared without the order of its fields, which mappers choose. */
    static JsonNode tree(String json) {
        try {
            return TREES.readTree(json);
        } catch (JsonProcessingException wrong) {
            throw new AssertionError(json, wrong);
        }
    }

    /** The document in lines, as it is approved. */
    static String pretty(String json) {
        try {
            return TREES.writer(LINES).writeValueAsString(tree(json)) + "\n";
        } catch (JsonProcessingException wrong) {
            throw new AssertionError(json, wrong);
        }
    }
}
