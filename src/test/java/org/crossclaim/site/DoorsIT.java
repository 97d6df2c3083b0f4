package org.crossclaim.site;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crossclaim.account.Accounts;
import org.crossclaim.account.ApiTokens;
import org.crossclaim.account.Role;
import org.crossclaim.testing.Editors;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Program;
import org.crossclaim.testing.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may enter at which address. doors.csv has a row for every address that answers and
 * for no other: {@code in} for whoever gets past the door, {@code sign-in} for whoever is
 * sent to sign in first, {@code token} for a program that is asked for one (and for a
 * passkey that proves nothing), and {@code refused}.
 */
@OnPostgres
class DoorsIT {

	/** What filters of Spring Security answer. */
	private static final Map<String, List<String>> FILTERS = Map.of("LogoutFilter", List.of("POST,/sign-out"),
			"PublicKeyCredentialRequestOptionsFilter", List.of("POST,/webauthn/authenticate/options"),
			"PublicKeyCredentialCreationOptionsFilter", List.of("POST,/webauthn/register/options"),
			"OAuth2AuthorizationRequestRedirectFilter", List.of("GET,/oauth2/authorization/test"),
			"OAuth2LoginAuthenticationFilter", List.of("GET,/login/oauth2/code/test", "POST,/login/oauth2/code/test"),
			"WebAuthnRegistrationFilter", List.of("POST,/webauthn/register", "DELETE,/webauthn/register/{id}"),
			"WebAuthnAuthenticationFilter", List.of("POST,/login/webauthn"));

	/** Filters that answer at no address of their own. */
	private static final Set<String> SILENT = Set.of("DisableEncodeUrlFilter", "WebAsyncManagerIntegrationFilter",
			"SecurityContextHolderFilter", "HeaderWriterFilter", "CsrfFilter", "BearerTokens", "PasskeyLimits",
			"RequestCacheAwareFilter", "SecurityContextHolderAwareRequestFilter", "AnonymousAuthenticationFilter",
			"SessionManagementFilter", "ExceptionTranslationFilter", "AuthorizationFilter");

	private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::([^}|]*)[^}]*)?}");

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private FilterChainProxy filters;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private ApiTokens tokens;

	@Test
	void letInWhomTheTableSaysAndNobodyElse() throws IOException {
		Map<String, String> found = new TreeMap<>();
		List<Someone> people = Stream.concat(Stream.of(new Someone(null)), Stream.of(Role.values()).map(Someone::new))
			.toList();
		for (String door : doors()) {
			found.put(door, people.stream().map((one) -> one.at(door)).collect(Collectors.joining(",")));
		}
		Map<String, String> table = table();
		List<String> wrong = found.entrySet()
			.stream()
			.filter((row) -> !row.getValue().equals(table.get(row.getKey())))
			.map((row) -> row.getKey() + "," + row.getValue())
			.toList();
		assertThat(wrong)
			.as("who gets in, where doors.csv has no row or says otherwise; to paste where it is as it should be:%n%s",
					String.join("\n", wrong))
			.isEmpty();
		assertThat(table.keySet()).as("rows of addresses that nothing answers at").isSubsetOf(found.keySet());
	}

	@Test
	void noFormIsTakenWithoutATokenOfItsOwn() {
		Someone administrator = new Someone(Role.ADMINISTRATOR);
		Someone visitor = new Someone(null);
		List<String> forms = doors().stream()
			.filter((door) -> !door.startsWith("GET,") && !door.contains(",/api/"))
			.toList();
		assertThat(forms).contains("POST,/sign-in", "POST,/sign-out", "POST,/editing/proposals/{number}");
		for (String form : forms) {
			for (Someone one : List.of(administrator, visitor)) {
				assertThat(one.send(form, "").statusCode()).as(form).isEqualTo(403);
				assertThat(one.send(form, "made.up").statusCode()).as(form).isEqualTo(403);
			}
		}
		assertThat(administrator.get("/editing")).as("nobody was signed out").isEqualTo(200);
	}

	@Test
	void everyFilterIsKnown() {
		assertThat(filters()).allMatch((name) -> SILENT.contains(name) || FILTERS.containsKey(name));
	}

	private Set<String> filters() {
		return this.filters.getFilterChains()
			.stream()
			.flatMap((chain) -> chain.getFilters().stream())
			.map((filter) -> filter.getClass().getSimpleName())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Every address, each with its method. */
	private Set<String> doors() {
		Set<String> doors = new TreeSet<>();
		this.context.getBeansOfType(RequestMappingHandlerMapping.class)
			.values()
			.forEach((mapping) -> mapping.getHandlerMethods().forEach((info, handler) -> {
				if (!handler.getBeanType().getPackageName().equals("org.crossclaim.testing")
						&& !info.getPatternValues().equals(Set.of("/error"))) {
					doors.addAll(doors(info));
				}
			}));
		filters().forEach((name) -> doors.addAll(FILTERS.getOrDefault(name, List.of())));
		return doors;
	}

	private static List<String> doors(RequestMappingInfo info) {
		Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
		return info.getPatternValues()
			.stream()
			.flatMap((path) -> methods.isEmpty() ? Stream.of("GET," + path)
					: methods.stream().map((method) -> method + "," + path))
			.toList();
	}

	private static Map<String, String> table() throws IOException {
		Map<String, String> rows = new LinkedHashMap<>();
		try (InputStream file = Objects.requireNonNull(DoorsIT.class.getResourceAsStream("/doors.csv"))) {
			new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).forEach((line) -> {
				List<String> cells = Arrays.asList(line.split(","));
				assertThat(cells).as(line).hasSize(6);
				assertThat(rows.put(cells.get(0) + "," + cells.get(1), String.join(",", cells.subList(2, 6)))).as(line)
					.isNull();
			});
		}
		return rows;
	}

	/** Somebody of a role, or nobody: by a session, and at the API by a token. */
	private final class Someone {

		private final @Nullable Role role;

		private final String handle;

		private String token = "";

		private Visitor visitor = new Visitor(DoorsIT.this.port);

		private final Program program;

		private Someone(@Nullable Role role) {
			this.role = role;
			this.handle = (role != null) ? Editors.make(DoorsIT.this.jdbc, role) : "";
			this.program = (role != null) ? Program.of(DoorsIT.this.port, DoorsIT.this.jdbc, DoorsIT.this.accounts,
					DoorsIT.this.tokens, role, role.includes(Role.EDITOR) ? "publish" : "propose")
					: Program.nobody(DoorsIT.this.port);
			signIn();
		}

		private void signIn() {
			if (this.role != null) {
				this.visitor = new Visitor(DoorsIT.this.port);
				this.visitor.signIn(this.handle, Editors.PASSWORD);
			}
			String page = this.visitor.get((this.role != null) ? "/editing/password" : "/sign-in").body();
			this.token = CSRF.matcher(page).results().map((found) -> found.group(1)).findFirst().orElseThrow();
		}

		private String at(String door) {
			HttpResponse<String> answer = send(door, this.token);
			assertThat(answer.statusCode()).as(door + " " + this.role).isLessThan(500);
			if (door.contains("/sign-out") && get("/editing") != 200) {
				signIn();
			}
			return switch (answer.statusCode()) {
				case 401 -> "token";
				case 403 -> "refused";
				// Spring Security's filter refuses visitors so.
				case 400 -> door.equals("POST,/webauthn/register/options") ? "refused" : "in";
				case 302 -> (this.role == null && to(answer).matches("(http://[^/]*)?/sign-in(\\?continue=.*)?"))
						? "sign-in" : "in";
				default -> "in";
			};
		}

		private static String to(HttpResponse<String> answer) {
			return answer.headers().firstValue("Location").orElse("");
		}

		private int get(String path) {
			return this.visitor.get(path).statusCode();
		}

		private HttpResponse<String> send(String door, String token) {
			String method = door.replaceFirst(",.*", "");
			String path = filled(door.replaceFirst("[^,]*,", ""));
			if (path.startsWith("/api/")) {
				return this.program.send(method, path, "");
			}
			if (method.equals("POST")) {
				return this.visitor.post(path, token);
			}
			HttpRequest.Builder request = HttpRequest.newBuilder(this.visitor.address(path))
				.method(method, HttpRequest.BodyPublishers.noBody());
			if (!method.equals("GET") && !token.isEmpty()) {
				request.header("X-CSRF-TOKEN", token);
			}
			return this.visitor.send(request);
		}

		/** The address of nothing that is on record. */
		private static String filled(String path) {
			return VARIABLE.matcher(path).replaceAll((variable) -> {
				if (variable.group(2) != null) {
					return variable.group(2);
				}
				return switch (variable.group(1)) {
					case "number", "revision" -> "999999";
					case "id" -> "00000000-0000-4000-8000-000000000000";
					default -> "no-such-thing";
				};
			}).replace("**", "nothing");
		}

	}

}
