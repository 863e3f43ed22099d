package org.commonhall.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChainCommandTest {
    @Test
    void theStoryIsPrintedInBothLanguages() {
        Cli english = Cli.run("chain");
        assertThat(english.code()).isZero();
        assertThat(english.err()).isEmpty();
        int everybody = english.out().indexOf("What everybody sees:");
        assertThat(english.out().substring(0, everybody))
                .startsWith("What staff see:\nKeeps coming back\n")
                .containsSubsequence(
                        "Request",
                        "Candidate for the agenda  answered",
                        "Agenda item  decided  The lobby leaks",
                        "Motion  adopted  Mend the roof",
                        "Vote  adopted  Mend the roof",
                        "Public notice  posted",
                        "Action  done",
                        "Answer to a requester  solved",
                        "Return visit  says it is solved",
                        "Return visit  says it is not solved");
        assertThat(english.out().substring(everybody))
                .contains("Public notice", "Request")
                .doesNotContain("Answer");
        Cli chinese = Cli.run("chain", "--lang", "zh");
        assertThat(chinese.code()).isZero();
        assertThat(chinese.out()).contains("工作人员所见：", "同类诉求反复出现", "议题建议  已答复", "公示  公示中", "回访  反映未解决");
    }
}
