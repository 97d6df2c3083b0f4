package org.crossclaim.guard;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Every message is there in both languages, and they say the same of the same things.
 */
class MessagesTests {

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

	private static final Pattern SPELT_ARGUMENT = Pattern.compile("\\{(\\d+)(?!\\d|,choice)");

	private final Map<String, String> english = Sources.messages(false);

	private final Map<String, String> chinese = Sources.messages(true);

	@Test
	void everyKeyIsThereInBothLanguages() {
		assertThat(this.chinese.keySet()).isEqualTo(this.english.keySet()).isNotEmpty();
	}

	@Test
	void everyKeyIsGivenOnce() {
		List<String> keys = this.english.keySet().stream().map((key) -> key.replaceFirst(".*/", "")).toList();
		assertThat(keys).doesNotHaveDuplicates();
	}

	@Test
	void bothLanguagesNameTheSameThings() {
		this.english.forEach((key, text) -> {
			String translated = this.chinese.getOrDefault(key, "");
			assertThat(found(ARGUMENT, text)).as(key).containsAll(found(ARGUMENT, translated));
			assertThat(found(ARGUMENT, translated)).as(key).containsAll(found(SPELT_ARGUMENT, text));
		});
	}

	@Test
	void everyMessageCanBeRead() {
		for (Map<String, String> language : List.of(this.english, this.chinese)) {
			language.forEach((key, text) -> {
				assertThat(text.isBlank()).as(key).isEqualTo(key.equals("page/words.gap"));
				if (ARGUMENT.matcher(text).find()) {
					assertThatNoException().as(key).isThrownBy(() -> new MessageFormat(text).format(sample(text)));
					assertThat(text).as(key + ": an apostrophe is ’, a quotation mark would be swallowed")
						.doesNotContain("'");
				}
			});
		}
	}

	@Test
	void theChineseIsTraditional() {
		CharsetEncoder traditional = Charset.forName("Big5").newEncoder();
		this.chinese.forEach((key,
				text) -> assertThat(text.chars()
					.filter(Character::isIdeographic)
					.filter((character) -> !traditional.canEncode((char) character))
					.mapToObj(Character::toString)
					.toList()).as(key).isEmpty());
	}

	private static Object[] sample(String text) {
		int most = found(ARGUMENT, text).stream().mapToInt(Integer::parseInt).max().orElse(0);
		Object[] sample = new Object[most + 1];
		Arrays.fill(sample, 2);
		return sample;
	}

	private static Set<String> found(Pattern pattern, String text) {
		return pattern.matcher(text)
			.results()
			.map((MatchResult result) -> result.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
