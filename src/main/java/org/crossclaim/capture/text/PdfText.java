package org.crossclaim.capture.text;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Duration;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The text of a PDF, in the order in which it was written down, within limits of size and
 * time.
 */
final class PdfText extends PDFTextStripper {

	private static final int MOST_PAGES = 2_000;

	private static final int MOST_CHARACTERS = 5_000_000;

	private static final long MOST_MEMORY = 32L * 1024 * 1024;

	private static final long MOST_STORAGE = 256L * 1024 * 1024;

	private static final Duration TIME = Duration.ofSeconds(30);

	private final long end = System.nanoTime() + TIME.toNanos();

	private PdfText() {
		setLineSeparator("\n");
		setPageEnd("\n");
		setEndPage(MOST_PAGES);
	}

	static ExtractedText of(byte[] content) {
		NoFonts.install();
		try {
			PdfUnpacking.check(content);
			return read(content);
		}
		catch (InvalidPasswordException ex) {
			return ExtractedText.none(NoText.LOCKED);
		}
		catch (TooLarge ex) {
			return ExtractedText.none(NoText.TOO_LARGE);
		}
		catch (IOException | RuntimeException | StackOverflowError ex) {
			// Whatever is wrong with a file of others is told of the file.
			return ExtractedText.none(NoText.BROKEN);
		}
	}

	private static ExtractedText read(byte[] content) throws IOException {
		MemoryUsageSetting memory = MemoryUsageSetting.setupMixed(MOST_MEMORY, MOST_STORAGE);
		try (PDDocument document = Loader.loadPDF(content, "", null, null, memory.streamCache)) {
			if (!document.getCurrentAccessPermission().canExtractContent()) {
				return ExtractedText.none(NoText.LOCKED);
			}
			StringWriter text = new StringWriter();
			new PdfText().writeText(document, new Bounded(text));
			return ExtractedText.of(text.toString(), document.getDocumentInformation().getTitle(), null);
		}
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		if (System.nanoTime() - this.end > 0) {
			throw new TooLarge();
		}
		super.processOperator(operator, operands);
	}

	/** Takes so much text and no more. */
	private static final class Bounded extends Writer {

		private final StringWriter text;

		Bounded(StringWriter text) {
			this.text = text;
		}

		@Override
		public void write(char[] characters, int offset, int length) throws IOException {
			if (this.text.getBuffer().length() + length > MOST_CHARACTERS) {
				throw new TooLarge();
			}
			this.text.write(characters, offset, length);
		}

		@Override
		public void flush() {
		}

		@Override
		public void close() {
		}

	}

	/** A file that is too large when it is unpacked, or takes too long. */
	static final class TooLarge extends IOException {

	}

}
