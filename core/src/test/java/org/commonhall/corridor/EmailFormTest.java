package org.commonhall.corridor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Email;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EmailFormTest {

    record Mail(@Email String mail) implements ConstraintsTest.Asked {}

    static Stream<String> addresses() {
        String label = "a".repeat(63);
        return Stream.of(
                "",
                "a",
                "@",
                "a@",
                "@b.cn",
                "a@b",
                "desk+lift@hall.example",
                "中文@例子.中国",
                "😀@b.cn",
                "a@😀.cn",
                "a b@c.cn",
                "\"a b\"@c.cn",
                "\"a@b\"@c.cn",
                "\"a\\\"b\\\\\"@c.cn",
                "\"a\\b\"@c.cn",
                "\"a\"b\"@c.cn",
                "\"\"@c.cn",
                "\"😀\"@c.cn",
                "\"a\tb\"@c.cn",
                "\"a\".b@c.cn",
                "a.b@c.cn",
                ".a@c.cn",
                "a.@c.cn",
                "a..b@c.cn",
                "a@@b.cn",
                "a@b@c.cn",
                "a@-b.cn",
                "a@b-.cn",
                "a@b-c--d.cn",
                "a@b..cn",
                "a@.cn",
                "a@b.cn.",
                "a@b_c.cn",
                "a@b c.cn",
                "a@10.0.0.1",
                "a@[10.0.0.1]",
                "a@[10.0.0]",
                "a@[]",
                "a@[IPv6:2001:db8::1]",
                "a@[ipv6:::1]",
                "a@[IPv6:10.0.0.1]",
                "a@[::1]",
                "a".repeat(64) + "@b.cn",
                "a".repeat(65) + "@b.cn",
                "a@" + label + ".cn",
                "a@" + label + "a.cn",
                "a@" + (label + ".").repeat(3) + label,
                "a@" + (label + ".").repeat(4) + "a");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void addressesAreReadAsTheReferenceDoes(String address) {
        assertThat(EmailForm.fits(address))
                .isEqualTo(ConstraintsTest.reference(new Mail(address)).isEmpty());
    }
}
