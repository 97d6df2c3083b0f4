package org.crossclaim.capture.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The text of pages and plain texts, in charsets that are named rightly, wrongly or not
 * at all.
 */
class TextsTests {

	private static final String SIMPLIFIED = "<title>公司回应</title><p>该公司周二在一份声明中表示，没有使用其他公司模型的输出进行训练。</p>";

	private static final String TRADITIONAL = "<title>公司回應</title><p>該公司週二在一份聲明中表示，沒有使用其他公司模型的輸出進行訓練。</p>";

	@Test
	void aPageIsReadAsItIsSeen() {
		ExtractedText read = html("""
				<title>Acme  &amp; others</title><style>p { color: red }</style>
				<nav><a href=/>Home</a> <a href=/b>Business</a></nav>
				<h1>Acme says: <em>no</em></h1>
				<p>They   did
				 not&nbsp;<b>co</b>py.<br>"Never", she said.<span style="x: y; DISPLAY : none">Hidden</span></p>
				<p hidden>Hidden</p><noscript>Hidden</noscript><template>Hidden</template><script>Hidden</script>
				<table><tr><td>24,000<td>accounts</table><ruby>蒸<rt>zhēng</rt>餾</ruby>
				<pre>  as
				  is</pre><svg><text>Hidden</text></svg><footer>Corrections</footer>""");
		assertThat(read.title()).isEqualTo("Acme & others");
		assertThat(read.text()).isEqualTo("""
				Home Business
				Acme says: no
				They did not\u00a0copy.
				"Never", she said.
				24,000
				accounts
				蒸餾
				  as
				  is
				Corrections""");
		assertThat(read.why()).isNull();
	}

	@Test
	void aPageThatScriptsDrawHasNoText() {
		assertThat(html("<title>App</title><div id=root></div><script>draw()</script>"))
			.isEqualTo(new ExtractedText(null, "App", "UTF-8", NoText.EMPTY));
		assertThat(Texts.of("image/png", null, new byte[] { 1 }).why()).isEqualTo(NoText.TYPE);
	}

	@Test
	void whatIsRaisedStaysSo() {
		byte[] page = "<p>About 10<sup>2</sup> accounts<sup>14</sup>".getBytes(StandardCharsets.UTF_8);
		assertThat(Texts.of("text/html", null, page).text()).isEqualTo("About 10² accounts¹⁴");
	}

	@Test
	void plainTextIsTakenAsItIs() {
		byte[] text = "One\r\n  two\0".getBytes(StandardCharsets.UTF_8);
		assertThat(Texts.of("text/plain", null, text).text()).isEqualTo("One\n  two");
		byte[] page = "\n<!DOCTYPE html><p>A page".getBytes(StandardCharsets.UTF_8);
		assertThat(Texts.of("application/octet-stream", null, page).text()).isEqualTo("A page");
		assertThat(Texts.of("application/octet-stream", null, text).why()).isEqualTo(NoText.TYPE);
	}

	@ParameterizedTest
	@CsvSource({ "GB18030, , GB18030", "GB18030, GB2312, GB18030", "GB18030, Big5, GB18030",
			"GB18030, ISO-8859-1, GB18030", "GB18030, UTF-8, GB18030", "GB18030, no-such, GB18030",
			"UTF-8, GB2312, UTF-8", "UTF-8, ISO-8859-1, UTF-8", "UTF-16LE, , UTF-8" })
	void simplifiedChineseIsReadWhateverIsDeclared(String written, @Nullable String declared, String found) {
		assertIsRead(SIMPLIFIED, written, declared, found);
	}

	@ParameterizedTest
	@CsvSource({ "Big5, , Big5-HKSCS", "Big5, Big5, Big5-HKSCS", "Big5, GB2312, Big5-HKSCS", "Big5, UTF-8, Big5-HKSCS",
			"Big5, windows-1252, Big5-HKSCS", "GB18030, Big5, GB18030", "UTF-8, Big5, UTF-8" })
	void traditionalChineseIsReadWhateverIsDeclared(String written, @Nullable String declared, String found) {
		assertIsRead(TRADITIONAL, written, declared, found);
	}

	@ParameterizedTest
	@CsvSource({ "ISO-8859-1, été à Genève – « non »", "windows-1251, Компания заявила нет",
			"Shift_JIS, 同社は声明で、使用していないと述べた。", "EUC-KR, 회사는 성명에서 사용하지 않았다고 밝혔다.", "ISO-2022-JP, 同社は声明で述べた。" })
	void whatIsDeclaredIsBelievedWhereItMakesSense(String charset, String text) {
		Charset written = charset.equals("ISO-8859-1") ? Charset.forName("windows-1252") : Charset.forName(charset);
		assertThat(Texts.of("text/html", charset, ("<p>" + text).getBytes(written)).text()).isEqualTo(text);
	}

	@Test
	void aPageSaysItsCharsetInItself() {
		for (String told : new String[] { "<meta charset=windows-1251>",
				"<?xml version='1.0' encoding='windows-1251'?>",
				"<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>" }) {
			byte[] page = (told + "<p>Компания заявила").getBytes(Charset.forName("windows-1251"));
			assertThat(Texts.of("text/html", null, page).text()).isEqualTo("Компания заявила");
		}
	}

	@Test
	void aByteThatIsWrongSpoilsNoPage() {
		byte[] page = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);
		page[page.length - 6] = (byte) 0xff;
		assertThat(Texts.of("text/html", "utf-8", page).text()).startsWith("该公司周二在一份声明中表示，没有使用其他公司模型的输出进行训练");
	}

	private static void assertIsRead(String html, String written, @Nullable String declared, String found) {
		byte[] bytes = written.startsWith("UTF-16") ? ("\ufeff" + html).getBytes(Charset.forName(written))
				: html.getBytes(Charset.forName(written));
		ExtractedText read = Texts.of("text/html", declared, bytes);
		assertThat(read.text()).isEqualTo(html.replaceAll(".*<p>|</p>", ""));
		assertThat(read.title()).isEqualTo(html.replaceAll("<title>|</title>.*", ""));
		assertThat(read.charset()).isEqualTo(written.startsWith("UTF-16") ? written : found);
	}

	private static ExtractedText html(String html) {
		return Texts.of("text/html", null, html.getBytes(StandardCharsets.UTF_8));
	}

}
