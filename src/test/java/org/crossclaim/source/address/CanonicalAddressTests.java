package org.crossclaim.source.address;

import java.net.URI;
import java.util.stream.Collectors;

import org.crossclaim.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The one form of addresses: what goes, what stays, and what is told of it.
 */
class CanonicalAddressTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					https://example.com/a-1                                     | https://example.com/a-1
					HTTPS://Example.COM/A                                       | https://example.com/A
					example.com/a                                               | https://example.com/a
					http://example.com                                          | http://example.com/
					https://example.com:443/a                                   | https://example.com/a
					http://example.com:80/a                                     | http://example.com/a
					http://example.com:8080/a                                   | http://example.com:8080/a
					https://example.com./a                                      | https://example.com/a
					https://例子.tw/a                                           | https://xn--fsqu00a.tw/a
					https://bücher.example/a                                    | https://xn--bcher-kva.example/a
					http://[2001:DB8::1]/a                                      | http://[2001:db8::1]/a
					https://example.com/a/./b/../c                              | https://example.com/a/c
					https://example.com/a/%2E%2E/c                              | https://example.com/c
					https://example.com/../a                                    | https://example.com/a
					https://example.com/%7euser/%e4%b8%ad                       | https://example.com/~user/%E4%B8%AD
					https://example.com/中 文                                   | https://example.com/%E4%B8%AD%20%E6%96%87
					https://example.com/100%                                    | https://example.com/100%25
					https://example.com/a%2Fb                                   | https://example.com/a%2Fb
					https://example.com/a/                                      | https://example.com/a/
					https://example.com/a?                                      | https://example.com/a
					https://example.com/a?utm_source=x&utm_medium=y             | https://example.com/a
					https://example.com/a?UTM_Source=x                          | https://example.com/a
					https://example.com/a?id=7&fbclid=abc                       | https://example.com/a?id=7
					https://example.com/a?gclid=1&p=3&mc_cid=2                  | https://example.com/a?p=3
					https://example.com/a?ref=hp                                | https://example.com/a
					https://github.com/a/b/issues?ref=main                      | https://github.com/a/b/issues?ref=main
					https://www.youtube.com/watch?v=abc&si=def&t=43             | https://www.youtube.com/watch?v=abc&t=43
					https://youtu.be/abc?si=def                                 | https://www.youtube.com/watch?v=abc
					https://m.youtube.com/watch?v=abc                           | https://youtube.com/watch?v=abc
					https://x.com/a/status/1?s=20&t=xyz                         | https://x.com/a/status/1
					https://example.com/a?s=search                              | https://example.com/a?s=search
					https://news.ycombinator.com/item?id=1                      | https://news.ycombinator.com/item?id=1
					https://example.com/index.php?p=12                          | https://example.com/index.php?p=12
					https://example.com/a#section                               | https://example.com/a
					https://example.com/a#:~:text=so%20it%20is                  | https://example.com/a
					https://example.com/#!/status/1                             | https://example.com/#!/status/1
					https://example.com/#/status/1                              | https://example.com/#/status/1
					https://example.com/2026/some-article/amp/                  | https://example.com/2026/some-article
					https://example.com/2026/some-article/amp?id=1              | https://example.com/2026/some-article?id=1
					https://example.com/some-article.amp.html                   | https://example.com/some-article.html
					https://example.com/a?amp=1&id=2                            | https://example.com/a?id=2
					https://example.com/a?outputType=amp                        | https://example.com/a
					https://example.com/a?amp=5W                                | https://example.com/a?amp=5W
					https://amp.theguardian.com/a/b                             | https://theguardian.com/a/b
					https://amp.dev/about                                       | https://amp.dev/about
					https://en.wikipedia.org/wiki/amp                           | https://en.wikipedia.org/wiki/amp
					https://example-com.cdn.ampproject.org/c/s/example.com/a-1  | https://example.com/a-1
					https://www.google.com/amp/s/example.com/a-1/amp/           | https://example.com/a-1
					https://www.google.com/url?q=https%3A%2F%2Fexample.com%2Fa%3Futm_source%3Dx&sa=D | https://example.com/a
					https://www.google.com/search?q=deepseek                    | https://www.google.com/search?q=deepseek
					https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.com%2Fa%3Ffbclid%3D1&h=2 | https://example.com/a
					https://t.co/abcdef                                         | https://t.co/abcdef
					https://m.example.com/a                                     | https://example.com/a
					https://mobile.nytimes.com/a.html                           | https://nytimes.com/a.html
					https://m.weibo.cn/status/1                                 | https://m.weibo.cn/status/1
					https://m.co.uk/a                                           | https://m.co.uk/a
					https://en.m.wikipedia.org/wiki/DeepSeek                    | https://en.wikipedia.org/wiki/DeepSeek
					https://zh.m.wikipedia.org/zh-tw/蒸餾#h                     | https://zh.wikipedia.org/zh-tw/%E8%92%B8%E9%A4%BE
					http://localhost:8080/a                                     | http://localhost:8080/a
					""")
	void hasOneForm(String typed, String canonical) {
		assertThat(CanonicalAddress.of(typed).text()).isEqualTo(canonical);
		assertThat(CanonicalAddress.of(canonical).text()).as("of itself").isEqualTo(canonical);
		assertThat(CanonicalAddress.of(canonical).left()).isEmpty();
		assertThat(URI.create(canonical).getHost()).isNotNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "ftp://example.com/a", "javascript:alert(1)", "not an address", "https://",
			"https:///a", "https://user:secret@example.com/", "https://exa mple.com/", "https://-.com/",
			"https://example.com:99x/", "mailto:a@example.com", "deepseek" })
	void isOnTheWebOrRefused(String typed) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> CanonicalAddress.of(typed));
		assertThat(CanonicalAddress.keyOf(typed)).isEmpty();
	}

	@Test
	void tellsWhatWasLeftOut() {
		CanonicalAddress address = CanonicalAddress
			.of("https://www.google.com/url?q=https%3A%2F%2Fm.example.com%2Fa-1%2Famp%3Futm_source%3Dx%26id%3D1%23top");
		assertThat(address.text()).isEqualTo("https://example.com/a-1?id=1");
		assertThat(
				address.left().stream().map((one) -> one.part().word() + " " + one.text()).collect(Collectors.toList()))
			.containsExactly("wrapper www.google.com", "mobile m.example.com", "amp amp", "parameter utm_source",
					"fragment #top");
	}

	@ParameterizedTest
	@CsvSource({ "http://www.example.com/a/,https://example.com/a", "https://m.youtube.com/watch?v=1,youtu.be/1",
			"https://twitter.com/a/status/1,https://x.com/a/status/1?s=20",
			"https://example.com/?b=2&a=1,https://www.example.com?a=1&b=2" })
	void isComparedByWhatTellsPagesApart(String one, String other) {
		assertThat(CanonicalAddress.keyOf(one)).isPresent().isEqualTo(CanonicalAddress.keyOf(other));
	}

	@ParameterizedTest
	@CsvSource({ "https://example.com/a,https://example.com/A", "https://example.com/?id=1,https://example.com/?id=2",
			"https://www.youtube.com/watch?v=a,https://www.youtube.com/watch?v=A",
			"https://example.com/#!/1,https://example.com/#!/2" })
	void isNotComparedByLess(String one, String other) {
		assertThat(CanonicalAddress.keyOf(one)).isPresent().isNotEqualTo(CanonicalAddress.keyOf(other));
	}

}
