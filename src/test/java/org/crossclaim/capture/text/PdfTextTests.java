package org.crossclaim.capture.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The text of PDFs, whose fonts are never here.
 */
class PdfTextTests {

	private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

	@Test
	void chineseIsReadWithoutItsFont() {
		byte[] pdf = pdf(chinese("STSong-Light", "UniGB-UCS2-H", "GB1"),
				show(hex("公司回应称，没有使用其他公司的模型")) + " 0 -20 Td " + show(hex("第二行：２４，０００个账户")), "");
		ExtractedText read = Texts.of("application/pdf", null, pdf);
		assertThat(read.text()).isEqualTo("公司回应称，没有使用其他公司的模型\n第二行：２４，０００个账户");
		assertThat(read.title()).isEqualTo("A paper");
		pdf = pdf(chinese("MSung-Light", "UniCNS-UCS2-H", "CNS1"), show(hex("該公司沒有使用其他公司的輸出")), "");
		assertThat(Texts.of("application/pdf", null, pdf).text()).isEqualTo("該公司沒有使用其他公司的輸出");
	}

	@Test
	void codesAreReadByTheMapThatComesWithThem() {
		String map = "1 begincodespacerange <00> <ff> endcodespacerange 2 beginbfchar <01> <84B8> <02> <993E> endbfchar";
		byte[] pdf = pdf("<</Type/Font/Subtype/Type1/BaseFont/Odd/ToUnicode 6 0 R>>", show("<0102>"),
				"6 0 obj<</Length " + map.length() + ">>stream\n" + map + "\nendstream endobj\n");
		assertThat(Texts.of("application/octet-stream", null, pdf).text()).isEqualTo("蒸餾");
	}

	@Test
	void whatIsLockedBrokenOrEmptyHasNoTextAndSaysWhy() throws IOException {
		assertThat(Texts.of("application/pdf", null, "%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8)).why())
			.isEqualTo(NoText.BROKEN);
		assertThat(Texts.of("application/pdf", null, locked("secret", true)).why()).isEqualTo(NoText.LOCKED);
		assertThat(Texts.of("application/pdf", null, locked("", false)).why()).isEqualTo(NoText.LOCKED);
		assertThat(Texts.of("application/pdf", null, pdf(FONT, "", "")).why()).isEqualTo(NoText.EMPTY);
		assertThat(Texts.of("application/pdf", null, pdf(FONT, show("(Read)"), "")).text()).isEqualTo("Read");
	}

	@Test
	void aBombIsNotSetOff() throws IOException {
		byte[] bomb = deflate(new byte[80 * 1024 * 1024]);
		assertThat(bomb).hasSizeLessThan(100_000);
		assertThat(unpacked("/FlateDecode", bomb)).isEqualTo(NoText.TOO_LARGE);
		String spelt = HexFormat.of().formatHex(bomb) + ">";
		assertThat(unpacked("[/ASCIIHexDecode /FlateDecode]", spelt.getBytes(StandardCharsets.ISO_8859_1)))
			.isEqualTo(NoText.TOO_LARGE);
		assertThat(unpacked("[/Fl#61teDecode /FlateDecode]", deflate(deflate(new byte[1024]))))
			.isEqualTo(NoText.TOO_LARGE);
		assertThat(unpacked("[/FlateDecode /LZWDecode]", new byte[10])).isEqualTo(NoText.TOO_LARGE);
		assertThat(unpacked("7 0 R", new byte[10])).isEqualTo(NoText.TOO_LARGE);
	}

	private static @Nullable NoText unpacked(String filter, byte[] content) {
		String stream = new String(content, StandardCharsets.ISO_8859_1);
		return Texts
			.of("application/pdf", null,
					pdf(FONT, show("(Read)"),
							"6 0 obj<</Length " + content.length + "/Filter " + filter + ">>\nstream\r\n" + stream
									+ "\nendstream endobj\n"))
			.why();
	}

	private static byte[] locked(String password, boolean mayExtract) throws IOException {
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			AccessPermission permission = new AccessPermission();
			permission.setCanExtractContent(mayExtract);
			document.protect(new StandardProtectionPolicy("owner", password, permission));
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			document.save(bytes);
			return bytes.toByteArray();
		}
	}

	private static String chinese(String name, String encoding, String ordering) {
		return "<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/" + encoding
				+ "/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/" + name
				+ "/CIDSystemInfo<</Registry(Adobe)/Ordering(" + ordering
				+ ")/Supplement 4>>/FontDescriptor<</Type/FontDescriptor/FontName/" + name
				+ "/Flags 6/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>>>]>>";
	}

	private static String hex(String text) {
		return "<" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
	}

	private static String show(String text) {
		return text + " Tj";
	}

	/** A page with one font, by hand; without a table of places, which readers make. */
	private static byte[] pdf(String font, String shown, String more) {
		String content = "BT /F1 12 Tf 72 700 Td " + shown + " ET";
		return ("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
				+ "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
				+ "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
				+ "4 0 obj<</Length " + content.length() + ">>stream\n" + content + "\nendstream endobj\n" + "5 0 obj"
				+ font + "endobj\n8 0 obj<</Title(A paper)>>endobj\n" + more
				+ "trailer<</Root 1 0 R/Info 8 0 R>>\n%%EOF\n")
			.getBytes(StandardCharsets.ISO_8859_1);
	}

	private static byte[] deflate(byte[] content) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (DeflaterOutputStream packing = new DeflaterOutputStream(packed, new Deflater(9))) {
			packing.write(content);
		}
		return packed.toByteArray();
	}

}
