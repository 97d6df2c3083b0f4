package org.crossclaim.account.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.crossclaim.account.CurrentAccount;
import org.crossclaim.account.Person;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Tells every page who is signed in, and sends those whose password is not their own yet
 * to change it first.
 */
@Configuration(proxyBeanMethods = false)
class SignedIn implements WebMvcConfigurer {

	private final CurrentAccount current;

	SignedIn(CurrentAccount current) {
		this.current = current;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new HandlerInterceptor() {

			@Override
			public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
					throws IOException {
				return tell(request, response);
			}

		}).excludePathPatterns("/css/**", "/fonts/**", "/js/**", "/api/**", "/v3/**", "/schemas/**");
	}

	private boolean tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Optional<Person> person = this.current.get();
		person.ifPresent((one) -> request.setAttribute("signedIn", one));
		String path = request.getRequestURI().substring(request.getContextPath().length());
		if (person.isPresent() && person.get().provisional() && path.startsWith("/editing")
				&& !path.equals("/editing/password")) {
			response.sendRedirect(request.getContextPath() + "/editing/password");
			return false;
		}
		return true;
	}

}
