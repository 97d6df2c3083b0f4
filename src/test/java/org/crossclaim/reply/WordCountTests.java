package org.crossclaim.reply;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Words of scripts with spaces and without.
 */
class WordCountTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			""                                    | 0
			We did not do it.                     | 5
			It’s well-known — since 3.5 years …   | 5
			我們沒有這樣做                         | 5
			我們沒有這樣做，從來沒有。              | 7
			我們沒有使用 Claude 的輸出             | 7
			うちはしていません                     | 6
			우리는 그렇게 하지 않았다               | 4
			""")
	void areCountedFairly(String text, int words) {
		assertThat(WordCount.of(text)).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource({ "'word ',300,300", "字,500,300", "字,501,301", "'字 ',500,300" })
	void asManyFitInEachScript(String one, int times, int words) {
		assertThat(WordCount.of(one.repeat(times))).isEqualTo(words);
	}

}
