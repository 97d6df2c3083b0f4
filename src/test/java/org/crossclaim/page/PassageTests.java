package org.crossclaim.page;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Text directives lead to the passage that is meant.
 */
class PassageTests {

	private static final String PAGE = "https://example.com/a";

	@Test
	void aPassageIsNamedWhole() {
		assertThat(Passage.of(PAGE, "so it is")).isEqualTo(PAGE + "#:~:text=so%20it%20is");
		assertThat(Passage.of(PAGE, null)).isEqualTo(PAGE);
		assertThat(Passage.of(PAGE + "#here", "so it is")).isEqualTo(PAGE + "#here");
	}

	@Test
	void oneThatStandsThereTwiceIsToldByWholeWordsAroundIt() {
		assertThat(Passage.of(PAGE, "so it is", "ore, they\nsaid: ", " in May. And lat"))
			.isEqualTo(PAGE + "#:~:text=they%20said%3A-,so%20it%20is,-in%20May.%20And");
		assertThat(Passage.of(PAGE, "被蒸餾", "他們說：", "。"))
			.isEqualTo(PAGE + "#:~:text=%E4%BB%96%E5%80%91%E8%AA%AA%EF%BC%9A-,%E8%A2%AB%E8%92%B8%E9%A4%BE,-%E3%80%82");
	}

	@Test
	void oneThatGoesOnInAnotherParagraphIsToldByItsEnds() {
		assertThat(Passage.of(PAGE, "It stopped.\n\nThen it began.", null, null))
			.isEqualTo(PAGE + "#:~:text=It%20stopped.,Then%20it%20began.");
		assertThat(Passage.of(PAGE, "a word ".repeat(30))).isEqualTo(PAGE
				+ "#:~:text=a%20word%20a%20word%20a%20word%20a%20word%20a,a%20word%20a%20word%20a%20word%20a%20word");
	}

}
