package org.commonhall.request.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commonhall.Explanation;
import org.commonhall.Messages;
import org.commonhall.RuleViolation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The decision table of governance 3.6, every state by every action. */
class RequestActionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RECEIVED         | ACCEPT ANSWER_AT_ONCE REFUSE MERGE DISPATCH MESSAGE UPDATE NOTE FOLLOW
            NOT_ACCEPTED     | NOTE
            MERGED           | UNMERGE NOTE
            DISPATCHED       | MERGE SIGN REQUEST_RETURN MESSAGE UPDATE NOTE ASSIST FOLLOW
            RETURN_REQUESTED | MERGE UPHOLD_RETURN DENY_RETURN MESSAGE UPDATE NOTE FOLLOW
            RETURNED         | MERGE DISPATCH MESSAGE UPDATE NOTE FOLLOW
            IN_HANDLING      | MERGE CONTACT PAUSE EXTEND ESCALATE ANSWER MESSAGE UPDATE NOTE ASSIST FOLLOW
            PAUSED           | MERGE RESUME MESSAGE UPDATE NOTE ASSIST FOLLOW
            ESCALATED        | MERGE CONTACT ESCALATE ANSWER MESSAGE UPDATE NOTE ASSIST FOLLOW
            ANSWERED         | VISIT MESSAGE UPDATE NOTE FOLLOW
            CLOSED           | REOPEN ASK_REVIEW MESSAGE UPDATE NOTE FOLLOW
            REOPENED         | MERGE DISPATCH SIGN MESSAGE UPDATE NOTE ASSIST FOLLOW
            REVIEW_1         | DECIDE_REVIEW MESSAGE UPDATE NOTE FOLLOW
            REVIEW_2         | DECIDE_REVIEW MESSAGE UPDATE NOTE FOLLOW
            FINAL            | NOTE
            """)
    void theTableOfStatesAndActions(RequestStatus status, String possible) {
        ServiceRequest request = Cases.in(status);
        String found = Arrays.stream(RequestAction.values())
                .filter(action -> action.from().contains(status))
                .map(Enum::name)
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(possible);
        for (RequestAction action : RequestAction.values()) {
            if (action.from().contains(status)) {
                assertThatCode(() -> action.require(request)).doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> action.require(request))
                        .isInstanceOfSatisfying(
                                RuleViolation.class, no -> assertThat(no.code()).isEqualTo("request.state"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(RequestStatus.class)
    void everyStateHasANameInBothLanguages(RequestStatus status) {
        assertNamed(status.said());
    }

    @ParameterizedTest
    @EnumSource(RequestAction.class)
    void everyActionHasANameInBothLanguagesAndAPermissionOfItsOwn(RequestAction action) {
        assertNamed((Explanation)
                action.refusal(Cases.in(RequestStatus.FINAL)).arguments().get(0));
        assertThat(action.permission().code())
                .isEqualTo("request." + action.name().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @EnumSource(NoClockReason.class)
    void everyReasonForNoClockIsSaidInBothLanguages(NoClockReason reason) {
        assertNamed(reason.said());
    }

    private static void assertNamed(Explanation said) {
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.CHINESE}) {
            assertThat(Messages.text(locale, said.code(), said.arguments())).isNotEqualTo(said.code());
        }
    }
}
