package org.crossclaim.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * One browser for the whole test run. Where none is installed, it is installed; where
 * that fails, the tests fail.
 */
public final class Chromium {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
			"google-chrome-stable");

	private static final Browser BROWSER = start();

	private Chromium() {
	}

	/**
	 * The browser; closed with the JVM.
	 * @return it, started
	 */
	public static Browser browser() {
		return BROWSER;
	}

	/**
	 * How windows are opened: without motion, since a browser that scrolls smoothly takes
	 * a second to reach each button.
	 * @return the options, to be added to
	 */
	public static Browser.NewContextOptions options() {
		return new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
	}

	private static Browser start() {
		try {
			BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"));
			installed().or(Chromium::installByPackage).ifPresentOrElse(options::setExecutablePath, Chromium::download);
			return Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
				.chromium()
				.launch(options);
		}
		catch (RuntimeException ex) {
			throw new IllegalStateException(
					"The browser tests need Chromium or Chrome, and none could be found, installed or started", ex);
		}
	}

	private static Optional<Path> installed() {
		return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
			.flatMap((folder) -> NAMES.stream().map((name) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

	private static Optional<Path> installByPackage() {
		if (!Files.isExecutable(Path.of("/usr/bin/apt-get")) || !System.getProperty("user.name").equals("root")) {
			return Optional.empty();
		}
		run(List.of("apt-get", "-q", "update"));
		run(List.of("apt-get", "-q", "-y", "install", "--no-install-recommends", "chromium"));
		return installed();
	}

	private static void download() {
		run(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), "com.microsoft.playwright.CLI", "install", "chromium"));
	}

	private static void run(List<String> command) {
		try {
			ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
			Stream.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD").forEach(builder.environment()::remove);
			builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
			Process process = builder.start();
			if (!process.waitFor(5, TimeUnit.MINUTES)) {
				process.destroyForcibly();
				throw new IllegalStateException("Took longer than five minutes: " + command);
			}
			if (process.exitValue() != 0) {
				throw new IllegalStateException("Ended with " + process.exitValue() + ": " + command);
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
