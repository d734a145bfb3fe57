// On the server the package is imported by Node, beside its parts, and not bundled.
export default { serverExternalPackages: ['cotejo'] };
